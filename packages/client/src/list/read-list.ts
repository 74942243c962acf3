import { assertMethod } from "../request/assert-method.ts";
import { assertNumbers } from "../request/assert-numbers.ts";
import type { Client, ListOptions } from "../client.ts";
import type { Params } from "../link.ts";
import type { Pacing } from "../limits/pacing.ts";
import { assertListParams } from "./conditions/assert-list-params.ts";
import { familyOf } from "./families.ts";
import { readIdCursor } from "./offset/read-id-cursor.ts";
import { assertRest3 } from "../rest3/assert-rest3.ts";
import type { readRest3List } from "../rest3/read-rest3-list.ts";
import { readKeyset } from "./keyset/read-keyset.ts";
import { readOffset, readPageNumber } from "./offset/read-offset.ts";
import { readOffsetLimit } from "./offset/read-offset-limit.ts";

type ListClient = Pick<Client, "answer" | "batch"> & { readonly pacing: Pacing };

/**
 * Reads all rows of a list method in the way its family allows. Sends nothing before it is iterated; parameters that
 * cannot be sent are an error of the first row.
 */
export function readList(
  client: ListClient,
  method: string,
  params: Params,
  options: ListOptions,
): AsyncIterable<unknown> {
  return { [Symbol.asyncIterator]: () => begun(() => open(client, method, params, options)) };
}

function begun(open: () => AsyncIterator<unknown>): AsyncIterator<unknown> {
  try {
    return open();
  } catch (error) {
    return { next: async () => Promise.reject(error) };
  }
}

/** The reader itself and not one around it: every row would wait for both. */
function open(
  client: ListClient,
  method: string,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  assertMethod(method);
  assertNumbers(options);
  assertRest3(options, "list");
  const family = familyOf(method);
  if (options.api === "v3") return rest3Rows(client.answer, method, params, options);
  assertListParams(method, family, params);
  switch (family.paging) {
    case "keyset":
      return readKeyset(client, method, family, params, options);
    case "offset":
    case "none":
      return readOffset(client, method, family, params, options);
    case "page-number":
      return readPageNumber(client, method, family, params, options);
    case "offset-limit":
      return readOffsetLimit(client.answer, method, family, params, options);
    case "id-cursor":
      return readIdCursor(client.answer, method, family, params, options);
    case "rest-v3":
      return rest3Rows(client.answer, method, params, options);
    default:
      return family satisfies never;
  }
}

/** Loaded when it is needed: few lists are of REST 3.0. */
async function* rest3Rows(...question: Parameters<typeof readRest3List>): ReturnType<typeof readRest3List> {
  const rest3 = await import("../rest3/read-rest3-list.ts");
  yield* rest3.readRest3List(...question);
}
