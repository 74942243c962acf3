import type { ForecastData } from "@b24kit/scenarios";
import {
  comparable,
  forecastOf,
  isOpen,
  isPast,
  listed,
  plannedClose,
  planOf,
  realDeals,
} from "./naive/naive-sales.ts";
import { compareReport } from "./worlds/compare-report.ts";
import { expectRequests } from "./worlds/expect-requests.ts";
import type { RawWorld } from "./worlds/raw-world.ts";
import { planFile, usePlan } from "./worlds/use-plan.ts";

usePlan();

compareReport<ForecastData>({
  id: "forecast",
  questions: [{}, { whose: { kind: "mine" } }],
  part: ({ months, slipped, withoutPlannedClose }) => comparable({ months, slipped, withoutPlannedClose }),
  naive: (raw, { whose }) => comparable(forecastReport(raw, whose !== undefined)),
  check: (asked, { world: { deals, stageHistory } }) => expectRequests(asked, [deals, stageHistory]),
});

function forecastReport(raw: RawWorld, isOfMe: boolean) {
  const isOwn = (person: string) => !isOfMe || person === raw.me;
  const open = realDeals(raw).filter((deal) => isOpen(deal) && isOwn(String(deal["ASSIGNED_BY_ID"])));
  return {
    months: monthsFrom(raw.today).map((months) => {
      const { data, weighted } = forecastOf(raw, open, months);
      return { month: months.from.slice(0, 7), ...data, plan: planOf(raw, planFile, { months, isOwn, weighted }) };
    }),
    slipped: listed(
      raw,
      open.filter((deal) => isPast(deal, raw)),
    ),
    withoutPlannedClose: listed(
      raw,
      open.filter((deal) => plannedClose(deal) === ""),
    ),
  };
}

function monthsFrom(today: string) {
  const first = (later: number) => {
    const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + later;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  };
  return [0, 1].map((later) => ({ from: first(later), to: first(later + 1) }));
}
