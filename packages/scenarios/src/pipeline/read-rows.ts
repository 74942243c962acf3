import {
  type Activity,
  createStageHistory,
  type Deal,
  type Lead,
  type StageEntry,
  type StageHistory,
  type Task,
} from "@b24kit/portal";
import { isClosedWithoutMove } from "../domain/deals.ts";
import { closedByHistory } from "../domain/sales/closed-by-history.ts";
import { openOf } from "../domain/sales/deals-in-period.ts";
import { rowsInParts } from "../domain/sales/rows-in-parts.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import { type Context, isOwned } from "../run/context.ts";
import { longHistoryOf } from "./long-history.ts";

/** The rows that count; null for what could not be read. */
export interface PipelineRows {
  readonly open: readonly Deal[] | null;
  /** Those of which only the history tells when they were closed are among them. */
  readonly closed: readonly Deal[] | null;
  /** Closed deals of everybody, from which probabilities are learned. */
  readonly everyClosed: readonly Deal[] | null;
  /** Every deal that is known, once. */
  readonly deals: readonly Deal[] | null;
  readonly history: StageHistory | null;
  readonly overdueTasks: readonly Task[] | null;
  readonly activities: readonly Activity[] | null;
  readonly leads: readonly Lead[] | null;
}

export function readRows({ whose }: Context, answers: Answers): PipelineRows {
  const own = <Row extends { readonly responsibleId: number }>(rows: readonly Row[] | null) =>
    rows?.filter((row) => isOwned(whose, row.responsibleId)) ?? null;
  const open = own(rowsOf<Deal>(answers, "openDeals"));
  const everyClosed = rowsOf<Deal>(answers, "closedDeals");
  const history = historyOf(answers);
  const found = own(rowsOf<Deal>(answers, "createdDeals"));
  const untold = closedByHistory((found ?? []).filter(isClosedWithoutMove), history);
  const created = found && [...found.filter((deal) => !isClosedWithoutMove(deal)), ...untold];
  const told = own(everyClosed);
  const closed = told && [...told, ...untold.filter((deal) => !isClosedWithoutMove(deal))];
  return {
    open: open && openOf(open),
    closed,
    everyClosed,
    deals: open && closed && created && distinct([...open, ...closed, ...created]),
    history,
    overdueTasks: own(rowsOf<Task>(answers, "overdueTasks")),
    activities: own(rowsOf<Activity>(answers, "activities")),
    leads: own(rowsOf<Lead>(answers, "leads")),
  };
}

/** Null when a part is missing: a deal would seem to begin in the middle. */
function historyOf(answers: Answers): StageHistory | null {
  const recent = "dealHistory" in answers ? rowsOf<StageEntry>(answers, "dealHistory") : [];
  const earlier = rowsInParts<StageEntry>(answers, "earlier");
  return recent && earlier && createStageHistory(recent, longHistoryOf(answers), earlier);
}

function distinct(deals: readonly Deal[]): readonly Deal[] {
  return [...new Map(deals.map((deal) => [deal.id, deal])).values()];
}
