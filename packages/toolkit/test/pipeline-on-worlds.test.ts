import type { PipelineData } from "@b24kit/scenarios";
import { baseOf, kopecks, rounded, sums, whole } from "./naive/naive-fractions.ts";
import { firstOfMonth, periodOf, type Stretch, weeksOf } from "./naive/naive-periods.ts";
import {
  concentrationOf,
  figuresOf,
  historiesOf,
  idsOf,
  isIn,
  qualityOf,
  quantile,
  shareOf,
  stagesOf,
  stuckIn,
} from "./naive/naive-pipeline.ts";
import {
  comparable,
  createdAt,
  type DealRow,
  forecastOf,
  isOpen,
  isPast,
  isWon,
  listed,
  movedAt,
  planOf,
  realDeals,
} from "./naive/naive-sales.ts";
import { ascending, day, next } from "./naive/naive-time.ts";
import { compareReport } from "./worlds/compare-report.ts";
import { expectRequests } from "./worlds/expect-requests.ts";
import type { RawWorld } from "./worlds/raw-world.ts";
import { planFile, usePlan } from "./worlds/use-plan.ts";

usePlan();

compareReport<PipelineData>({
  id: "pipeline",
  questions: [{}, { period: "this-month" }, { period: "2026-10", whose: { kind: "mine" } }],
  part: (data) => comparable(partOf(data)),
  naive: (raw, { whose: asked, period = "last-90d" }) => comparable(reportOf(raw, asked !== undefined, String(period))),
  check: (asked, { world: { deals, stageHistory, tasks, activities, leads } }) =>
    expectRequests(asked, [deals, stageHistory, tasks, activities, leads]),
});

/** Names are left out, and what has no order of its own is ordered by id. */
function partOf({ whose: _whose, quality: _quality, pipelines, deltas, concentration, leads, ...data }: PipelineData) {
  return {
    ...data,
    pipelines: pipelines
      ?.map(({ name: _name, stages, ...row }) => ({
        ...row,
        stages: stages.map(({ name: _stage, ...stage }) => stage),
      }))
      .toSorted((a, b) => a.id - b.id),
    deltas: deltas && { ...deltas, before: time(deltas.before) },
    concentration: concentration && { ...concentration, top: concentration.top.map(({ id }) => id) },
    leads: leads && {
      mode: leads.mode,
      week: time(leads.week),
      count: leads.count,
      bySource: leads.bySource
        .map(({ sourceId, count }) => [sourceId, count])
        .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
    },
  };
}

function time({ from, to }: { readonly from: string; readonly to: string }): Stretch {
  return { from: Date.parse(from), to: Date.parse(to) };
}

function reportOf(raw: RawWorld, isOfMe: boolean, text: string) {
  const isOwn = (person: unknown) => !isOfMe || String(person) === raw.me;
  const { now: span, before, whole: dates } = periodOf(raw, text);
  const isMonth = text !== "last-90d";
  const months = isMonth ? dates : { from: `${raw.today.slice(0, 7)}-01`, to: firstOfMonth(raw.today, 1) };
  const deals = realDeals(raw).filter((deal) => isOwn(deal["ASSIGNED_BY_ID"]));
  const open = deals.filter(isOpen);
  const isAhead = dates.to > next(raw.today);
  const coming = isAhead ? open : open.filter((deal) => !isPast(deal, raw));
  const forecast = forecastOf(raw, coming, isAhead ? dates : null);
  const ofPlan = forecastOf(raw, open, months).weighted;
  const isSeen = seenIn(raw, span, before);
  const pipelines = [
    ...new Set(deals.filter((deal) => isPresent(deal, span)).map((deal) => String(deal["CATEGORY_ID"]))),
  ];
  const histories = historiesOf(raw);
  return {
    dealQuality: qualityOf(raw, open),
    pipelines: pipelines
      .toSorted((a, b) => Number(a) - Number(b))
      .map((id) => {
        const own = deals.filter((deal) => String(deal["CATEGORY_ID"]) === id);
        const weighted = forecast.weighted.filter(({ deal }) => String(deal["CATEGORY_ID"]) === id);
        const figures = figuresOf(raw, own, weighted, span);
        const seen = own.filter(isSeen);
        const { median } = figures.cycle;
        return {
          id: Number(id),
          stages: stagesOf(raw, id, seen, span),
          isImmature: median === null ? null : raw.now - span.to < median,
          changedPipeline: idsOf(
            seen.filter((deal) => {
              const rows = histories.get(Number(deal["ID"])) ?? [];
              return (
                rows.some((row) => row.TYPE_ID === 5) && rows.some((row) => isIn(Date.parse(row.CREATED_TIME), span))
              );
            }),
          ),
          figures,
        };
      }),
    all: figuresOf(raw, deals, forecast.weighted, span),
    deltas: deltasOf(raw, deals, span, before),
    // No records are kept here; with them: changes-on-worlds.test.ts.
    sincePeriodStart: null,
    sinceYesterday: null,
    forecast: forecast.data,
    slipped: listed(
      raw,
      open.filter((deal) => isPast(deal, raw)),
    ),
    stuck: listed(raw, open.filter(stuckIn(raw))),
    plan: planOf(raw, planFile, { months, isOwn, weighted: ofPlan }),
    concentration: concentrationOf(raw, forecast.weighted),
    leads: leadsOf(raw, isOwn),
    managers: managersOf(raw, deals, span, isOwn),
  };
}

function isPresent(deal: DealRow, span: Stretch): boolean {
  return isOpen(deal) || isIn(movedAt(deal), span) || isIn(createdAt(deal), span);
}

/** Deals whose last move is as old as that count for no conversion, whatever their history says. */
function seenIn({ now, today }: RawWorld, span: Stretch, before: Stretch): (deal: DealRow) => boolean {
  const month = Date.parse(`${today.slice(0, 7)}-01`) - day;
  const since = Math.min(before.from, span.from, now - 365 * day, month);
  return (deal) => isOpen(deal) || movedAt(deal) >= since || createdAt(deal) >= before.from;
}

function deltasOf({ world }: RawWorld, deals: readonly DealRow[], span: Stretch, before: Stretch) {
  const ended = deals.filter((deal) => !isOpen(deal));
  const money = (up: bigint) => ({ currency: baseOf(world), amount: rounded({ up, down: 1n }) });
  const of = (wanted: (deal: DealRow) => boolean, time: (deal: DealRow) => number, from: readonly DealRow[]) => {
    const [now, then] = [span, before].map((one) => from.filter((deal) => wanted(deal) && isIn(time(deal), one)));
    return { now: now!, earlier: then! };
  };
  const [created, won, lost] = [
    of(() => true, createdAt, deals),
    of(isWon, movedAt, ended),
    of((deal) => !isWon(deal), movedAt, ended),
  ];
  const change = ({ now, earlier: then }: typeof won) => {
    const [left, right] = [now, then].map((some) => kopecks(sums(world, whole(some)).converted.amount));
    return {
      count: {
        now: now.length,
        before: then.length,
        change: now.length - then.length,
        ratio: then.length === 0 ? null : (now.length - then.length) / then.length,
      },
      amount: {
        now: money(left!),
        before: money(right!),
        change: money(left! - right!),
        ratio: right! <= 0n ? null : Number(((left! - right!) * 10n ** 12n) / right!) / 1e12,
      },
    };
  };
  const rate = (which: "now" | "earlier") => shareOf(won[which].length, won[which].length + lost[which].length).ratio;
  return {
    before: { from: before.from, to: before.to },
    created: change(created),
    won: change(won),
    lost: change(lost),
    winRate: { now: rate("now"), before: rate("earlier") },
    medianCycle: { now: medianCycle(won.now), before: medianCycle(won.earlier) },
  };
}

function medianCycle(won: readonly DealRow[]): number | null {
  const lengths = won.map((deal) => movedAt(deal) - createdAt(deal)).filter((length) => length >= 0);
  return quantile(lengths, 0.5);
}

function leadsOf(raw: RawWorld, isOwn: (person: unknown) => boolean) {
  const { now, before } = weeksOf(raw);
  const leads = raw.world.leads.filter((lead) => isOwn(lead["ASSIGNED_BY_ID"]));
  const created = (span: Stretch) => leads.filter((lead) => isIn(Date.parse(String(lead["DATE_CREATE"])), span));
  const [week, last] = [created(now), created(before)];
  const sources = Object.entries(Object.groupBy(week, (lead) => String(lead["SOURCE_ID"])));
  const change = week.length - last.length;
  return {
    mode: raw.world.portal.simpleCrm ? "simple" : "classic",
    week: now,
    count: { now: week.length, before: last.length, change, ratio: last.length === 0 ? null : change / last.length },
    bySource: sources
      .map(([id, some = []]) => [id, some.length])
      .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  };
}

function managersOf(raw: RawWorld, deals: readonly DealRow[], span: Stretch, isOwn: (person: unknown) => boolean) {
  const { world, now } = raw;
  const ended = deals.filter((deal) => !isOpen(deal) && isIn(movedAt(deal), span));
  const open = deals.filter(isOpen);
  const isStuck = stuckIn(raw);
  const people = [...new Set([...open, ...ended].map((deal) => String(deal["ASSIGNED_BY_ID"])))].filter(isOwn);
  const rows = people.map((person) => {
    const of = (some: readonly DealRow[]) => some.filter((deal) => String(deal["ASSIGNED_BY_ID"]) === person);
    const [won, lost] = [of(ended).filter(isWon), of(ended).filter((deal) => !isWon(deal))];
    const rate = shareOf(won.length, won.length + lost.length);
    return {
      id: Number(person),
      open: sums(world, whole(of(open))),
      won: sums(world, whole(won)),
      lost: sums(world, whole(lost)),
      winRate: rate.whole < 5 ? { ...rate, ratio: null } : rate,
      stuck: of(open).filter(isStuck).length,
      overdueTasks: world.tasks.filter(
        ({ status, responsibleId, deadline }) =>
          ["1", "2", "3"].includes(status) &&
          responsibleId === person &&
          deadline !== null &&
          Date.parse(deadline) < now,
      ).length,
      activitiesDone: world.activities.filter((row) => String(row["RESPONSIBLE_ID"]) === person && isDone(row, span))
        .length,
    };
  });
  const worth = (row: (typeof rows)[number]) => kopecks(row.open.converted.amount);
  return rows.toSorted((a, b) => Number(worth(b) > worth(a)) - Number(worth(b) < worth(a)) || ascending(a.id, b.id));
}

/** Finished in the period, neither a form nor a call that nobody took. */
function isDone(row: RawWorld["world"]["activities"][number], span: Stretch): boolean {
  const { MISSED_CALL } = (row["SETTINGS"] ?? {}) as { MISSED_CALL?: boolean };
  const isMissed = MISSED_CALL === true && String(row["DIRECTION"]) !== "2";
  if (isMissed || row["PROVIDER_ID"] === "CRM_WEBFORM") return false;
  return row["COMPLETED"] === "Y" && isIn(Date.parse(String(row["LAST_UPDATED"])), span);
}
