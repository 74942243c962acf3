import {
  type Deal,
  dealsWhere,
  type Portal,
  type ReadOptions,
  type ReadOutcome,
  type Task,
  tasksWhere,
} from "@b24kit/portal";
import { openStatuses } from "@b24kit/scenarios";
import type { Temporal } from "temporal-polyfill";
import type { RecordContent } from "./record-body.ts";

/** Why no record can be made today that would be whole. */
export interface Unread {
  readonly reason: string;
}

/** What the key may never read is left out of its records; another failure may be over the next time. */
const lasting: ReadonlySet<string> = new Set(["missing-scope", "access-denied", "unknown-method"]);

/** Reads the open deals and overdue tasks of everybody that the key sees, whole lists only. */
export async function readRecord(
  portal: Portal,
  now: Temporal.Instant,
  options: ReadOptions,
): Promise<RecordContent | Unread> {
  const answers = await portal.read(
    {
      recordedDeals: dealsWhere({ semantics: ["open"] }),
      recordedTasks: tasksWhere({ statuses: openStatuses, deadlineBefore: now }),
    },
    options,
  );
  const reason = unreadReason(answers.recordedDeals) ?? unreadReason(answers.recordedTasks);
  if (reason !== undefined) return { reason };
  const [deals, tasks] = [rowsOf(answers.recordedDeals), rowsOf(answers.recordedTasks)];
  if (deals === undefined && tasks === undefined) return { reason: "access-denied" };
  return { deals: deals && recordedDeals(deals), overdueTasks: tasks && recordedTasks(tasks) };
}

function rowsOf<Row>(outcome: ReadOutcome<Row>): readonly Row[] | undefined {
  return outcome.ok ? outcome.rows : undefined;
}

function unreadReason(outcome: ReadOutcome<unknown>): string | undefined {
  if (outcome.ok) return outcome.truncated === undefined ? undefined : "truncated";
  return lasting.has(outcome.failure.reason) ? undefined : outcome.failure.reason;
}

function recordedDeals(deals: readonly Deal[]): RecordContent["deals"] {
  return deals
    .filter(({ isTemplate, semantics }) => !isTemplate && semantics === "open")
    .map(({ id, categoryId, stageId, responsibleId, amount, plannedClose }) => ({
      id,
      pipelineId: categoryId,
      stageId,
      responsibleId,
      amount,
      plannedClose,
    }));
}

function recordedTasks(tasks: readonly Task[]): RecordContent["overdueTasks"] {
  return tasks.map(({ id, responsibleId, creatorId }) => ({ id, responsibleId, creatorId }));
}
