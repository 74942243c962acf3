import {
  createStageHistory,
  dealsWhere,
  inParts,
  ownersWithEarlierHistory,
  stageEntries,
  tasksWhere,
  type Queries,
  type StageEntry,
} from "@b24kit/portal";
import { openStatuses } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import { calendarQueries } from "../shared/gather-calendars.ts";
import { nextDays, nextSpan } from "./next-days.ts";

/** What was done on the day, every stage move of it, and what is set for the next days, in one batch. */
export function gatherDayResults(context: Context): Queries {
  const { date, day, whose } = context;
  const own = ownerCondition(whose);
  const next = nextSpan(context);
  return {
    ...calendarQueries(context, { from: date, to: nextDays(context).to }),
    doneTasks: tasksWhere({ ...own, statuses: ["completed"], closedFrom: day.from, closedBefore: day.to }),
    nextTasks: tasksWhere({ ...own, statuses: openStatuses, deadlineFrom: next.from, deadlineBefore: next.to }),
    // The history does not tell whose a deal is.
    dealMoves: stageEntries({ entity: "deal", from: day.from, before: day.to }),
  };
}

/** Whose the deals are that moved, and where they came from. */
export function gatherMovedDeals(context: Context, answers: Answers): Queries {
  const history = createStageHistory(rowsOf<StageEntry>(answers, "dealMoves") ?? []);
  const moved = [...history.all()].filter((records) => records.some(({ kind }) => kind !== "created"));
  const ids = moved.flatMap(([first]) => first?.ownerId ?? []);
  const earlier = ownersWithEarlierHistory(createStageHistory(...moved));
  return {
    ...inParts("movedDeals", ids, (part) => dealsWhere({ ids: part, ...ownerCondition(context.whose) })),
    ...inParts("earlierMoves", earlier, (ownerIds) =>
      stageEntries({ entity: "deal", ownerIds, before: context.day.from }),
    ),
  };
}
