import type { DatabaseSync } from "node:sqlite";
import type { EventCount, EventStatus } from "./event-types.ts";

/** How many of a feed are neither handled nor dead. */
export function queueLength(database: DatabaseSync, feed: string): number {
  const found = database.prepare(
    "SELECT count(*) AS n FROM event WHERE feed = ? AND status IN ('waiting', 'running', 'refused', 'away')",
  );
  return Number(found.get(feed)?.["n"]);
}

/** How many of each feed are in each status. */
export function countEvents(database: DatabaseSync): readonly EventCount[] {
  const found = database.prepare(
    "SELECT feed, status, count(*) AS n, min(added_at) AS oldest FROM event GROUP BY feed, status ORDER BY feed, status",
  );
  return found.all().map((row) => ({
    feed: String(row["feed"]),
    status: String(row["status"]) as EventStatus,
    count: Number(row["n"]),
    oldest: Number(row["oldest"]),
  }));
}
