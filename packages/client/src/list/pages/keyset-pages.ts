import { command } from "../../command.ts";
import type { Params } from "../../link.ts";
import { anyMethod } from "../../methods/any-method.ts";
import type { SuccessfulOutcome } from "../../answer/outcome.ts";
import { cursorText, parseCursor } from "../cursor.ts";
import type { KeysetFamily } from "../families.ts";
import { type Chain, readChain } from "../keyset/chain.ts";
import { keysetBatch, pageKey } from "../keyset/keyset-batch.ts";
import { keysetPlan, pageParams } from "../list-params.ts";
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
      const part = withPage({ ...nothingRead, total: countOf(outcome, page.rows.length) }, page);
      // A page that is announced behind the counted rows is looked at, too: the count may be wrong.
      return { ...part, isComplete: part.isComplete && outcome.next === undefined };
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

/** A page as a chain of its own. */
function readPage(outcome: SuccessfulOutcome, family: KeysetFamily, method: string, after: number | undefined): Chain {
  return readChain({ [pageKey("", 0)]: outcome }, { name: "", from: after, count: 1 }, family, method);
}

/**
 * The part is complete when all counted rows are there. Where rows come several times they may have been counted so as
 * well; then a page that is not full is the end. While rows are missing it is not: one may have been deleted meanwhile.
 */
function withPage({ total, ...part }: ListPart, page: Chain): ListPart {
  const rows = [...part.rows, ...page.rows];
  const received = part.received + page.received;
  const isComplete = total === undefined ? page.isShort : rows.length >= total || (page.isShort && received >= total);
  const cursor = page.lastId === undefined ? undefined : cursorText({ kind: "after", id: page.lastId });
  return { rows, received, total, isComplete, cursor };
}

function placeOf({ cursor }: ListPart): number | undefined {
  return parseCursor(cursor, "after")?.id;
}
