import { listEvents, methodDetails } from "@b24kit/catalog";
import type { StoredPage } from "@b24kit/state";
import { addressPath } from "./page-address.ts";

/**
 * The pages of the index that are meant by a path, an end of one, an address, or the name of a method or event; the first way that
 * finds any counts. More than one: the name is not clear.
 */
export async function findPage(pages: readonly StoredPage[], asked: string): Promise<readonly StoredPage[]> {
  const id = plain(addressPath(asked.trim()).replaceAll(":", "/"));
  const named = await namedAddress(asked.trim());
  const ways: readonly ((page: StoredPage) => boolean)[] = [
    ({ path }) => plain(path) === id,
    ({ address }) => address !== undefined && [id, named].includes(plain(addressPath(address))),
    ({ path }) => plain(path).endsWith(`/${id}`) || plain(path).endsWith(`/${id}/index`),
  ];
  return ways.map((fits) => pages.filter(fits)).find((found) => found.length > 0) ?? [];
}

function plain(path: string): string {
  return path
    .replace(/\.(?:md|markdown|html)$/i, "")
    .replaceAll(/^\/+|\/+$/g, "")
    .toLowerCase();
}

async function namedAddress(name: string): Promise<string | undefined> {
  const method = await methodDetails(name);
  if (method !== undefined) return plain(addressPath(method.page));
  const event = (await listEvents()).find((one) => one.name.toLowerCase() === name.toLowerCase());
  return event === undefined ? undefined : plain(addressPath(event.page));
}
