import { command } from "../../command.ts";
import type { Params } from "../../link.ts";
import { anyMethod } from "../../methods/any-method.ts";
import type { SuccessfulOutcome } from "../../answer/outcome.ts";
import { cursorText, parseCursor } from "../cursor.ts";
import type { KeysetFamily } from "../families.ts";
import { type Chain, readChain } from "../keyset/chain.ts";
import { keysetBatch, pageKey, pageSize } from "../keyset/keyset-batch.ts";
import { keysetPlan, pageParams } from "../list-params.ts";
import { rowIdOf, rowsOf } from "../rows-of.ts";
import { answeredPages } from "./answered-pages.ts";
import { countOf, type ListPages, type ListPart, nothingRead } from "./list-part.ts";

/** Pages in the order of the identifier, each behind the last row of the one before it. */
export function keysetPages(method: string, family: KeysetFamily, params: Params): ListPages {
  const plan = keysetPlan(family, params);
  const { start: _uncounted, ...counted } = pageParams(family, plan, { after: plan.after, direction: "ASC" });
  return {
    first: command(anyMethod(method), counted),
    readFirst(outcome) {
      const page = readPage(outcome, family, method, plan.after);
      if (page.error !== undefined) throw page.error;
      return withPage({ ...nothingRead, total: countOf(outcome, page.rows.length) }, page);
    },
    further: (part, count, name) =>
      keysetBatch(method, family, plan, {
        chains: [{ name, from: placeOf(part), count }],
        withProbe: false,
        looks: [],
      }),
    readFurther(before, count, name, outcomes) {
      let part = before;
      for (const outcome of answeredPages(outcomes, { method, name, count })) {
        const page = readPage(outcome, family, method, placeOf(part));
        // Rows out of order behind the first page show that the reference did not lead there.
        if (page.error !== undefined && part === before) throw page.error;
        if (page.error !== undefined) break;
        part = withPage(part, page);
        // What follows a page that is not full was asked for from the wrong place.
        if (page.isShort) break;
      }
      return part;
    },
  };
}

interface Page extends Pick<Chain, "rows" | "lastId" | "isShort" | "error"> {
  readonly received: number;
}

/**
 * A page as a chain of its own. `BINDINGS` of `crm.activity.list` may give a row several times, one behind the other.
 * https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
 */
function readPage(outcome: SuccessfulOutcome, family: KeysetFamily, method: string, after: number | undefined): Page {
  const sent = rowsOf(outcome.result, family.rowsPath, method);
  const isRepeated = (row: unknown, index: number): boolean =>
    index > 0 && rowIdOf(row, family.rowId) === rowIdOf(sent[index - 1], family.rowId);
  const result = sent.filter((row, index) => !isRepeated(row, index));
  const request = { name: "", from: after, count: 1 };
  const chain = readChain({ [pageKey("", 0)]: { ...outcome, result } }, request, { ...family, rowsPath: [] }, method);
  return { ...chain, isShort: sent.length < pageSize, received: sent.length };
}

/**
 * The part is complete when all counted rows are there. Where rows come several times they may have been counted so as
 * well; then a page that is not full is the end. While rows are missing it is not: one may have been deleted meanwhile.
 */
function withPage({ total, ...part }: ListPart, page: Page): ListPart {
  const rows = [...part.rows, ...page.rows];
  const received = part.received + page.received;
  const isComplete = total === undefined ? page.isShort : rows.length >= total || (page.isShort && received >= total);
  const cursor = page.lastId === undefined ? undefined : cursorText({ kind: "after", id: page.lastId });
  return { rows, received, total, isComplete, cursor };
}

function placeOf({ cursor }: ListPart): number | undefined {
  return parseCursor(cursor, "after")?.id;
}
