import type { Deal } from "@b24kit/portal";
import { toIso, type TimeSpan } from "../domain/dates.ts";
import { closedIn, createdIn } from "../domain/sales/deals-in-period.ts";
import { countDelta, moneyDelta } from "../domain/sales/delta.ts";
import { salesCycle } from "../domain/sales/sales-cycle.ts";
import { winRate } from "../domain/sales/win-rate.ts";
import type { Context } from "../run/context.ts";
import { totals } from "./compute-figures.ts";
import type { Deltas } from "./data.ts";
import type { PipelineParameters } from "./definition.ts";
import type { PipelineRows } from "./read-rows.ts";

/** The period beside the one before; null when the closed deals could not be read. */
export function computeDeltas(
  { closed, deals }: PipelineRows,
  before: TimeSpan,
  context: Context<PipelineParameters>,
): Deltas | null {
  if (closed === null) return null;
  const { period, zone, dictionaries } = context;
  const [now, then] = [period.span, before].map((span) => closedIn(closed, span));
  if (now === undefined || then === undefined) return null;
  const change = (left: readonly Deal[], right: readonly Deal[]) => changeOf(left, right, context);
  return {
    before: { from: toIso(before.from, zone.id), to: toIso(before.to, zone.id) },
    created: deals && change(createdIn(deals, period.span), createdIn(deals, before)),
    won: change(now.won, then.won),
    lost: change(now.lost, then.lost),
    winRate: {
      now: winRate(now, dictionaries).byCount.ratio,
      before: winRate(then, dictionaries).byCount.ratio,
    },
    medianCycle: { now: salesCycle(now.won).median, before: salesCycle(then.won).median },
  };
}

function changeOf(now: readonly Deal[], before: readonly Deal[], context: Context) {
  return {
    count: countDelta(now.length, before.length),
    amount: moneyDelta(totals(now, context).converted, totals(before, context).converted),
  };
}
