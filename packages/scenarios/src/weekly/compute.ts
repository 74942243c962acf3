import { type Deal, type StageEntry, type StageMove } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { toIso, type TimeSpan } from "../domain/dates.ts";
import { countDelta } from "../domain/sales/delta.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import { countMoves } from "../shared/count-moves.ts";
import type { Quality } from "../shared/data.ts";
import { whoseData } from "../shared/whose-data.ts";
import { countDeals, dealsDelta } from "./compute-deals.ts";
import { weeklyMoves } from "./compute-moves.ts";
import { weeklyPeople, type CountedWeek } from "./compute-people.ts";
import { countTasks } from "./compute-tasks.ts";
import type { WeeklyData } from "./data.ts";
import type { WeeklyParameters } from "./definition.ts";
import { weekAgo } from "./week-ago.ts";
import { weeklySpans } from "./weekly-spans.ts";

/** All numbers of the weekly report, from the rows that were read. */
export function computeWeekly(
  context: Context<WeeklyParameters>,
  answers: Answers,
): { data: WeeklyData; quality: Quality } {
  const spans = weeklySpans(context);
  const tasks = countTasks(answers, spans, context);
  const deals = countDeals(answers, spans, context);
  const moves = countMoves(answers, context);
  const { done, overdue } = tasks;
  const quality = weeklyQuality({ tasks, deals, moves }, answers, context);
  const isOfOne = context.whose.kind === "mine" || context.whose.kind === "user";
  const data = {
    whose: whoseData(context.whose),
    period: isoSpan(spans.span, context),
    previous: isoSpan(spans.previous, context),
    done: done && countDelta(done.now.length, done.before.length),
    overdue: { now: overdue && overdue.length, ...weekAgo(context) },
    won: dealsDelta(deals.won, context),
    lost: dealsDelta(deals.lost, context),
    created: dealsDelta(deals.created, context),
    moves: moves && weeklyMoves(moves, context),
    people: isOfOne ? null : weeklyPeople({ tasks, deals, moves }, context),
    quality,
  };
  return { data, quality };
}

function weeklyQuality({ tasks, deals, moves }: CountedWeek, answers: Answers, context: Context): Quality {
  const { won, lost, created } = deals;
  const closed = [...(won?.now ?? []), ...(lost?.now ?? [])];
  return computeQuality(
    {
      tasks: [...(tasks.done?.now ?? []), ...(tasks.overdue ?? [])],
      deals: uniqueDeals([...closed, ...(created?.now ?? []), ...(moves ?? []).map(({ deal }) => deal)]),
      closedDeals: closed,
      dealMoves: rowsOf<StageEntry>(answers, "dealMoves")?.map(asMove),
    },
    context,
  );
}

function uniqueDeals(deals: readonly Deal[]): readonly Deal[] {
  return [...new Map(deals.map((deal) => [deal.id, deal])).values()];
}

function asMove(entry: StageEntry): StageMove {
  return { ...entry, at: Temporal.Instant.fromEpochMilliseconds(entry.at) };
}

function isoSpan({ from, to }: TimeSpan, { zone }: Context): { from: string; to: string } {
  return { from: toIso(from, zone.id), to: toIso(to, zone.id) };
}
