import type { Deal } from "@b24kit/portal";
import type { DailyRecord, RecordedTask, RecordWish } from "../domain/daily-record.ts";
import { limitOf, stageEnteredAt } from "../domain/deals.ts";
import { millisecondsBetween, toIso } from "../domain/dates.ts";
import { isOwned, type Context } from "../run/context.ts";
import type { OverdueData } from "./data.ts";

/** A list as it was earlier. */
export interface EarlierTasks {
  /** Null when nothing is known of earlier. */
  readonly isNew: ((id: number) => boolean) | null;
  /** How many there were in the record. */
  readonly before: number | null;
}

/** What was late and stuck before: as told last (`--only-new`), else as the latest record has it. */
export interface Earlier extends Pick<OverdueData, "newSince" | "record"> {
  readonly tasks: EarlierTasks;
  readonly given: EarlierTasks;
  readonly isNewDeal: ((deal: Deal) => boolean) | null;
}

/** The latest record of the week before today. */
export function latestRecordWish({ today }: Pick<Context, "today">): RecordWish {
  return { date: today.subtract({ days: 1 }), slack: 6, need: "overdueTasks" };
}

export function earlierOf(context: Context): Earlier {
  const { whose, known, zone } = context;
  const record = context.records?.["latest"];
  const isOwn = ({ responsibleId }: RecordedTask): boolean => isOwned(whose, responsibleId);
  const own = record?.overdueTasks?.filter(isOwn);
  const given = record?.overdueTasks?.filter((task) => isOwned(whose, task.creatorId) && !isOwn(task));
  return {
    record: record === undefined ? null : { date: record.date.toString(), takenAt: toIso(record.takenAt, zone.id) },
    newSince: newSince(context, record),
    tasks: earlierTasks(own, context),
    given: earlierTasks(given, context),
    isNewDeal: known ? ({ id }) => !known.keys.has(`deal:${id}`) : newlyStuck(record, context),
  };
}

function newSince({ known, zone }: Context, record: DailyRecord | undefined): OverdueData["newSince"] {
  if (known !== undefined) return { kind: "sent", at: known.since === undefined ? null : toIso(known.since, zone.id) };
  return record === undefined ? null : { kind: "record", at: toIso(record.takenAt, zone.id) };
}

function earlierTasks(recorded: readonly RecordedTask[] | undefined, { known }: Context): EarlierTasks {
  const before = recorded?.length ?? null;
  if (known !== undefined) return { isNew: (id) => !known.keys.has(`task:${id}`), before };
  if (recorded === undefined) return { isNew: null, before };
  const ids = new Set(recorded.map(({ id }) => id));
  return { isNew: (id) => !ids.has(id), before };
}

/** A deal that these people did not have in this stage then, or not yet for longer than the limit that it has now. */
function newlyStuck(record: DailyRecord | undefined, context: Context): Earlier["isNewDeal"] {
  if (record?.deals === undefined) return null;
  const { takenAt } = record;
  const own = record.deals.filter(({ responsibleId }) => isOwned(context.whose, responsibleId));
  const stages = new Map(own.map(({ id, stageId }) => [id, stageId]));
  const { stageLimits } = context.dictionaries;
  return (deal) =>
    stages.get(deal.id) !== deal.stageId ||
    millisecondsBetween(stageEnteredAt(deal), takenAt) <= limitOf(deal, stageLimits).milliseconds;
}
