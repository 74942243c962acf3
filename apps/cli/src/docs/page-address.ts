import { sep } from "node:path";
import { listArticles, listEvents, listMethods } from "@b24kit/catalog";

/** Finds the vendor's address of a page from its path below the folder and its title; undefined where the path does not tell. */
export type AddressOf = (path: string, title: string) => string | undefined;

const hosts = { en: "https://apidocs.bitrix24.com/", ru: "https://apidocs.bitrix24.ru/" };
const reference = "api-reference";

/**
 * The addresses of the pages below a folder. A path tells one when it leads through `api-reference`, or is that of a page that the
 * catalog knows. A page with a Russian title is looked for on the Russian site.
 */
export async function pageAddresses(folder: string): Promise<AddressOf> {
  const [methods, events, articles] = await Promise.all([listMethods({}), listEvents(), listArticles()]);
  const known = new Map(
    [...methods, ...events, ...articles].map(({ page }) => {
      const path = addressPath(page);
      return [path.toLowerCase(), path] as const;
    }),
  );
  return (path, title) => {
    const parts = [...folder.split(sep), ...path.split("/")];
    const start = parts.lastIndexOf(reference, parts.length - 2);
    const below = (start === -1 ? path : parts.slice(start).join("/")).replace(/\.\w+$/, "");
    const place = known.get(below.toLowerCase()) ?? (start === -1 ? undefined : below);
    if (place === undefined) return undefined;
    const host = /\p{Script=Cyrillic}/u.test(title) ? hosts.ru : hosts.en;
    return `${host}${place.split("/").map(encodeURIComponent).join("/")}.html`;
  };
}

/** The path of an address of the documentation, without its end: what is the same on both sites. */
export function addressPath(address: string): string {
  return address.replace(/^https:\/\/apidocs\.bitrix24\.(?:com|ru)\//i, "").replace(/\.html(?:[?#].*)?$/i, "");
}
