import type { Client, ListOptions } from "../client.ts";
import { ClientError } from "../errors.ts";
import type { Answer, Params } from "../link.ts";
import type { OffsetFamily } from "./families.ts";
import { assertNoStart } from "./list-params.ts";
import { rowIdOf, rowsOf } from "./rows-of.ts";

/**
 * Reads a list by `next` → `start`, or an unpaged one at once. Rows that come twice because rows were added meanwhile are
 * given once. Ends without `next`, when `total` rows have come, or, of a list that was not counted, when a page brings
 * nothing new: some methods announce a next page after the last one, and answer it with the first. Throws
 * `malformed-answer` when the pages do not go on although rows are missing.
 */
export async function* readOffset(
  answer: Client["answer"],
  method: string,
  family: OffsetFamily,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  assertNoStart(params);
  const request = ordered(params, family);
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  const seen = new Set<number>();
  let rows = 0;
  let start = 0;
  for (let requests = 1; rows < most; requests += 1) {
    const page = await answer(method, start === 0 ? request : { ...request, start }, options);
    const fresh = rowsOf(page.result, family.rowsPath, method).filter((row) => isFresh(row, seen));
    for (const row of fresh.slice(0, most - rows)) {
      rows += 1;
      yield row;
    }
    options.onProgress?.({ rows, requests });
    if (rows >= most || page.next === undefined || isEnd(page, fresh.length, rows)) return;
    if (fresh.length === 0 || page.next <= start) throw standsStill(method);
    start = page.next;
  }
}

/** The caller's own order stays. */
function ordered(params: Params, { order }: OffsetFamily): Params {
  const hasOrder = Object.keys(params).some((name) => /^(?:sort|order)$/i.test(name));
  return order === undefined || hasOrder ? params : { ...params, ...order };
}

function isFresh(row: unknown, seen: Set<number>): boolean {
  const id = rowIdOf(row, "ID") ?? rowIdOf(row, "id");
  if (id === undefined) return true;
  const isNew = !seen.has(id);
  seen.add(id);
  return isNew;
}

/** A total of 0 beside rows means "not counted". */
function isEnd({ total }: Answer, fresh: number, rows: number): boolean {
  return total === undefined || total === 0 ? fresh === 0 : rows >= total;
}

function standsStill(method: string): Error {
  return new ClientError(
    "malformed-answer",
    `The pages of "${method}" do not go on: the portal repeats what it has sent.`,
    {
      hint: "The list cannot be read completely this way. Read single pages by answer().",
      method,
    },
  );
}
