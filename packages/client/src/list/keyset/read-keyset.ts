import type { Client, ListOptions } from "../../client.ts";
import type { Params } from "../../link.ts";
import type { Pacing } from "../../limits/pacing.ts";
import type { KeysetFamily } from "../families.ts";
import { cursorText, parseCursor } from "../cursor.ts";
import { keysetPlan, type ListPlan } from "../list-params.ts";
import { stopped } from "../../stopped.ts";
import { rowIdOf } from "../rows-of.ts";
import { SpanReader } from "./span-reader.ts";

/** Reads rows in the order of their identifier: chains of full pages, ranges of identifiers side by side. */
export async function* readKeyset(
  { batch, pacing }: Pick<Client, "batch"> & { readonly pacing: Pacing },
  method: string,
  family: KeysetFamily,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  const plan = resumed(keysetPlan(family, params), options.cursor);
  if (most <= 0) return;
  const reader = new SpanReader({ batch, pacing, method, family, plan, options });
  let count = 0;
  try {
    for (let rows = await reader.next(); rows !== undefined; rows = await reader.next()) {
      const wanted = rows.length > most - count ? rows.slice(0, most - count) : rows;
      // One by one: `yield*` would wait for each row twice more.
      for (const row of wanted) {
        if (options.signal?.aborted === true) throw stopped(method, false, options.signal.reason);
        yield row;
      }
      count += wanted.length;
      const id = rowIdOf(wanted.at(-1), family.rowId);
      const cursor = id === undefined ? undefined : cursorText({ kind: "after", id });
      options.onProgress?.({ rows: count, requests: reader.requests, ...(cursor === undefined ? {} : { cursor }) });
      if (count >= most) return;
    }
  } finally {
    reader.close();
  }
}

/** The caller's own lower bound still holds. */
function resumed(plan: ListPlan, cursor: string | undefined): ListPlan {
  const after = parseCursor(cursor, "after");
  return after === undefined ? plan : { ...plan, after: Math.max(plan.after ?? 0, after.id) };
}
