import { command } from "../../command.ts";
import { ClientError } from "../../errors.ts";
import type { Params } from "../../link.ts";
import { anyMethod } from "../../methods/any-method.ts";
import type { Outcomes } from "../../outcome.ts";
import { cursorText, parseCursor } from "../cursor.ts";
import type { KeysetFamily } from "../families.ts";
import { keysetBatch } from "../keyset/keyset-batch.ts";
import { keysetPlan, pageParams } from "../list-params.ts";
import { answeredPages, type AskedPages } from "./answered-pages.ts";
import { countOf } from "./count-of.ts";
import { type KeysetPage, keysetPage } from "./keyset-page.ts";
import type { ListPages, ListPart } from "./list-pages.ts";

/** Pages in the order of the identifier, each behind the last row of the one before it. */
export function keysetPages(method: string, family: KeysetFamily, params: Params): ListPages {
  const plan = keysetPlan(family, params);
  const { start: _uncounted, ...counted } = pageParams(family, plan, { after: plan.after, direction: "ASC" });
  return {
    first: command(anyMethod(method), counted),
    readFirst(outcome) {
      const page = keysetPage(outcome.result, family, method, plan.after);
      if (page instanceof ClientError) throw page;
      return partWith(countOf(outcome, page.rows.length), page);
    },
    further: (part, count, name) =>
      keysetBatch(method, family, plan, {
        chains: [{ name, from: placeOf(part), count }],
        withProbe: false,
        looks: [],
      }),
    readFurther(part, count, name, outcomes) {
      const pages = fullPages(outcomes, { method, name, count }, family, placeOf(part));
      return pages.reduce<ListPart>((before, page) => partWith(part.total, page, before), part);
    },
  };
}

/**
 * The pages up to the first one that is not full: what follows it was asked for from the wrong place. Rows out of order
 * behind the first page show that the reference did not lead there.
 */
function fullPages(
  outcomes: Outcomes,
  asked: AskedPages,
  family: KeysetFamily,
  after: number | undefined,
): readonly KeysetPage[] {
  const pages: KeysetPage[] = [];
  for (const { result } of answeredPages(outcomes, asked)) {
    const page = keysetPage(result, family, asked.method, pages.at(-1)?.lastId ?? after);
    if (page instanceof ClientError) {
      if (pages.length > 0) return pages;
      throw page;
    }
    pages.push(page);
    if (!page.isFull) return pages;
  }
  return pages;
}

/**
 * The part is complete when all counted rows are there. Where rows come several times they may have been counted so as
 * well; then a page that is not full is the end. While rows are missing it is not: one may have been deleted meanwhile.
 */
function partWith(total: number | undefined, page: KeysetPage, before?: ListPart): ListPart {
  const rows = [...(before?.rows ?? []), ...page.rows];
  const received = (before?.received ?? 0) + page.received;
  const isComplete = total === undefined ? !page.isFull : rows.length >= total || (!page.isFull && received >= total);
  const cursor = page.lastId === undefined ? undefined : cursorText({ kind: "after", id: page.lastId });
  return { rows, received, total, isComplete, cursor };
}

function placeOf({ cursor }: ListPart): number | undefined {
  return parseCursor(cursor, "after")?.id;
}
