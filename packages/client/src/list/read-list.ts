import { assertMethod } from "../assert-method.ts";
import type { Client, ListOptions } from "../client.ts";
import type { Params } from "../link.ts";
import { familyOf } from "./families.ts";
import { readKeyset } from "./read-keyset.ts";
import { readOffset } from "./read-offset.ts";

/** Reads all rows of a list method in the way its family allows. */
export async function* readList(
  client: Pick<Client, "answer" | "batch">,
  method: string,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  assertMethod(method);
  const family = familyOf(method);
  if (family.paging === "keyset") yield* readKeyset(client.batch, method, family, params, options);
  else yield* readOffset(client.answer, method, family, params, options);
}
