import { reasonOf, type Row, textOf } from "../runs/run-row.ts";
import type { EventStatus, Json, QueuedEvent } from "./event-types.ts";

/** An event as it stands in the table. */
export function eventOf(row: Row): QueuedEvent {
  const processId = textOf(row["process_id"]);
  return {
    id: Number(row["id"]),
    token: String(row["token"]),
    feed: String(row["feed"]),
    key: String(row["key"]),
    code: String(row["code"]),
    object: textOf(row["object"]),
    data: JSON.parse(String(row["data"])) as Json,
    at: Number(row["at"]),
    held: processId === null ? null : { processId, messageId: String(row["message_id"]) },
    status: String(row["status"]) as EventStatus,
    attempt: Number(row["attempt"]),
    failures: Number(row["failures"]),
    dueAt: Number(row["due_at"]),
    owner: textOf(row["owner"]),
    reason: reasonOf(row["reason"]),
  };
}

/** The ids of rows, smallest first: RETURNING promises no order. */
export function sortedIds(rows: readonly Row[]): readonly number[] {
  return rows.map(({ id }) => Number(id)).toSorted((one, other) => one - other);
}
