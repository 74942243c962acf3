import type { Deal } from "@b24kit/portal";
import { totalsOf } from "../domain/money.ts";
import { dealStates, type DealState } from "../domain/sales/deal-states.ts";
import type { Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { MoneyTotalsData, Quality } from "../shared/data.ts";
import { dealList } from "../shared/sales/deal-list.ts";
import { largestFirst } from "../shared/sales/largest-first.ts";
import { whoseData } from "../shared/whose-data.ts";
import { limitsOf } from "./compute-limits.ts";
import { managersOf } from "./compute-managers.ts";
import type { StuckData } from "./data.ts";
import { plannedDeals, readRows } from "./rows.ts";

/** Which open deals stand still, which of them nobody touched, and for which nothing is planned. */
export function computeStuck(context: Context, answers: Answers): { data: StuckData; quality: Quality } {
  const { dictionaries, now, whose } = context;
  const rows = readRows(context, answers);
  const planned = plannedDeals(rows, answers);
  const states = rows.open && dealStates(rows.open, { limits: dictionaries.stageLimits, now, planned });
  const quality = computeQuality({ deals: rows.open ?? [] }, context);
  const data = {
    whose: whoseData(whose),
    open: rows.open && sumOf(rows.open, context),
    ...figures(states, planned !== null, context),
    managers: states && managersOf(states, context),
    limits: states && limitsOf(states, context),
    askedActivities: Object.keys(answers).filter((key) => key.startsWith("bindings.")).length,
    quality,
  };
  return { data, quality };
}

type Figures = Pick<StuckData, "stuck" | "rotting" | "withoutNextStep" | "idle">;

function figures(states: readonly DealState[] | null, areStepsKnown: boolean, context: Context): Figures {
  if (states === null) return { stuck: null, rotting: null, withoutNextStep: null, idle: null };
  const dealsOf = (isMeant: (state: DealState) => boolean) => states.filter(isMeant).map(({ deal }) => deal);
  const stepless = dealsOf(({ hasNextStep }) => hasNextStep === false);
  return {
    stuck: dealList(
      dealsOf(({ isStuck }) => isStuck),
      context,
    ),
    rotting: marked(
      dealsOf(({ isRotting }) => isRotting),
      context,
    ),
    withoutNextStep: areStepsKnown ? marked(stepless, context) : null,
    idle: areStepsKnown
      ? dealList(
          dealsOf(({ hasNextStep, isStuck }) => hasNextStep === false && !isStuck),
          context,
        )
      : null,
  };
}

function marked(deals: readonly Deal[], context: Context) {
  return { ...sumOf(deals, context), ids: largestFirst(deals, context.dictionaries).map(({ id }) => id) };
}

function sumOf(deals: readonly Deal[], { dictionaries }: Context): MoneyTotalsData {
  return totalsOf(
    deals.map((deal) => deal.amount),
    dictionaries,
  );
}
