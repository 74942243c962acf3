import { command, type Command } from "../../command.ts";
import type { Params } from "../../link.ts";
import { anyMethod } from "../../methods/any-method.ts";
import type { SuccessfulOutcome } from "../../answer/outcome.ts";
import type { OffsetFamily } from "../family.ts";
import { pageKey } from "../keyset/keyset-batch.ts";
import { standsStill } from "../list-errors.ts";
import { spelledParams } from "../list-params.ts";
import { offsetPageSize } from "../offset/page-source.ts";
import { rowsOf } from "../rows-of.ts";
import { freshRows, newTally } from "../offset/tally.ts";
import { answeredPages } from "./answered-pages.ts";
import { countOf, type ListPages, type ListPart } from "./list-part.ts";

/** Pages by `start`, or the only one. Pages between which rows have moved are worthless: the part stays as it was. */
export function offsetPages(method: string, family: OffsetFamily, params: Params): ListPages {
  const spelled = spelledParams(family, family.idField, params);
  const pageAt = (index: number): Command =>
    command(anyMethod(method), { ...spelled, [family.startParam ?? "start"]: index * offsetPageSize });
  // What comes in one piece has no repetitions: rows of one identifier are instances of one event there.
  const unique = (rows: readonly unknown[]) =>
    family.paging === "none" ? rows : freshRows(newTally(), rows, family.rowId);
  return {
    first: command(anyMethod(method), spelled),
    readFirst(outcome) {
      const sent = rowsOf(outcome.result, family.rowsPath, method);
      const rows = unique(sent);
      const total = countOf(outcome, rows.length);
      const isComplete = family.paging === "none" || isOnlyPage(outcome, rows.length, total);
      return { rows, received: sent.length, total, isComplete, cursor: undefined };
    },
    further: (_part, count, name) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [pageKey(name, index), pageAt(index + 1)])),
    readFurther(part, count, name, outcomes) {
      const { total = 0 } = part;
      const pages = [...answeredPages(outcomes, { method, name, count })];
      const sent = pages.flatMap(({ result }) => rowsOf(result, family.rowsPath, method));
      const rows = unique([...part.rows, ...sent]);
      if (pages.length > 0 && rows.length === part.rows.length) return withoutNews(method, part, total);
      const hasMoved =
        rows.length < part.rows.length + sent.length || pages.some((page) => (page.total ?? total) !== total);
      if (pages.length < count || hasMoved) return part;
      // A page that is announced behind the counted rows is looked at, too: the count may be wrong.
      const isComplete = (count + 1) * offsetPageSize >= total && pages.at(-1)?.next === undefined;
      return { ...part, rows, received: part.received + sent.length, isComplete };
    },
  };
}

/** The end when all counted rows are there; otherwise the portal took no notice of the position. */
function withoutNews(method: string, part: ListPart, total: number): ListPart {
  if (part.rows.length < total) throw standsStill(method);
  return { ...part, isComplete: true };
}

/** Neither `next` nor the count tells of another page. */
function isOnlyPage({ next }: SuccessfulOutcome, rows: number, total: number | undefined): boolean {
  return next === undefined && (total === undefined || total <= Math.max(rows, offsetPageSize));
}
