import type { Money, Report } from "@b24kit/report";
import { totalsOf } from "../domain/money.ts";
import type { PipelineData } from "../pipeline/data.ts";
import type { MoneyTotalsData } from "../shared/data.ts";
import type { PortalFigures, PortalRow, SideBySideData, Together } from "./data.ts";
import type { PortalReport, RatesOf } from "./portal-report.ts";

const summed = ["open", "won", "lost", "weighted"] as const;

/** Numbers of several portals beside each other, and their sums: of each base currency apart, converted only where there is a rate. */
export function computeSideBySide(reports: readonly PortalReport[], rates: RatesOf | undefined): SideBySideData {
  const portals = reports.map(rowOf);
  const together = (figure: (typeof summed)[number]): Together => togetherOf(portals, figure, rates);
  return {
    portals,
    ratesOf: rates?.profile ?? null,
    together: {
      open: together("open"),
      won: together("won"),
      lost: together("lost"),
      weighted: together("weighted"),
    },
  };
}

function rowOf(one: PortalReport): PortalRow {
  if (!("report" in one)) return { profile: one.profile, host: null, eyes: null, period: null, figures: null };
  const { portal, eyes, period } = one.report;
  return {
    profile: one.profile,
    host: portal.host,
    eyes,
    period: period && { from: period.from, to: period.to },
    figures: figuresOf(one.report),
  };
}

function figuresOf({ data }: Report): PortalFigures {
  // The report `pipeline` wrote it a moment ago.
  const { open, won, lost, weighted, winRate, cycle, slipped, stuck } = (data as unknown as PipelineData).all;
  return {
    open: open && plainTotals(open),
    won,
    lost,
    weighted,
    winRate: winRate?.byCount.ratio ?? null,
    medianCycle: cycle?.median ?? null,
    slipped,
    stuck,
  };
}

function plainTotals({ count, sums, converted, withoutRate }: MoneyTotalsData): MoneyTotalsData {
  return { count, sums, converted, withoutRate };
}

function togetherOf(
  portals: readonly PortalRow[],
  figure: (typeof summed)[number],
  rates: RatesOf | undefined,
): Together {
  const known = portals.flatMap(({ profile, figures }) => {
    const totals = figures?.[figure];
    return totals == null ? [] : [{ profile, totals }];
  });
  const amounts = known.flatMap(({ totals }) => amountsOf(totals));
  const totals = totalsOf(amounts, rates ?? { currencies: new Map() });
  const count = known.reduce((sum, one) => sum + one.totals.count, 0);
  return { portals: known.map(({ profile }) => profile), totals: { ...totals, count } };
}

/** What a portal counts in its base currency, and what it has no rate for itself. */
function amountsOf({ count, sums, converted, withoutRate }: MoneyTotalsData): readonly Money[] {
  if (count === 0) return [];
  return converted === null ? sums : [converted, ...sums.filter(({ currency }) => withoutRate.includes(currency))];
}
