import { type Deal, dealsWhere, inParts, LEARNING_DAYS, type Queries, stageEntries } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { isSlipped } from "../domain/deals.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import { forecastMonths } from "./months.ts";

/**
 * The open deals, and those from which probabilities are learned: everybody's, so that the same deal has the same weight
 * whoever asks. The won ones of this month are among them.
 */
export function gatherForecast({ whose, now }: Context) {
  const movedFrom = now.subtract({ hours: LEARNING_DAYS * 24 });
  return {
    openDeals: dealsWhere({ ...ownerCondition(whose), semantics: ["open"] }),
    closedDeals: dealsWhere({ semantics: ["won", "lost"], movedFrom }),
  } satisfies Queries;
}

/** Through which stages the closed deals went: only when some deal of the two months states no probability of its own. */
export function gatherHistory(context: Context, answers: Answers): Queries {
  const open = rowsOf<Deal>(answers, "openDeals") ?? [];
  const closed = rowsOf<Deal>(answers, "closedDeals") ?? [];
  if (!open.some((deal) => isToLearn(deal, context))) return {};
  return inParts(
    "history",
    closed.map(({ id }) => id),
    (ownerIds) => stageEntries({ entity: "deal", ownerIds }),
  );
}

function isToLearn(deal: Deal, { today }: Context): boolean {
  const { plannedClose, probability } = deal;
  const end = forecastMonths(today).at(-1)?.to ?? today;
  if (probability !== undefined && probability <= 100) return false;
  return plannedClose !== undefined && !isSlipped(deal, today) && Temporal.PlainDate.compare(plannedClose, end) < 0;
}
