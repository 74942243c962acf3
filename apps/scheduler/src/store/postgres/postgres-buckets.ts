import type { BucketStore } from "@b24kit/client";
import type { Database } from "./database.ts";

/**
 * The request counters of portals, which all computers share. Times are kept by the clock of the database, and are told and taken by
 * that of this computer (`own`, epoch milliseconds). While the database is away nothing is sent: an update rejects with `StateError`.
 */
export function postgresBuckets(database: Database, own: () => number): BucketStore {
  return {
    update: async (portal, change) =>
      database.transaction(async (query) => {
        // A counter is worth nothing after a power cut. The lock comes before the row is there, too.
        await query(
          "SELECT set_config('synchronous_commit', 'off', true), pg_advisory_xact_lock(1648518005, hashtext($1))",
          [portal],
        );
        const [row] = await query(
          "SELECT bucket.*, b24kit.moment() AS moment FROM (SELECT 1) AS one LEFT JOIN b24kit.bucket ON portal = $1",
          [portal],
        );
        const ahead = Number(row?.["moment"]) - own();
        const found =
          row?.["portal"] == null
            ? undefined
            : {
                level: Number(row["level"]),
                updatedAt: Number(row["updated_at"]) - ahead,
                speed: Number(row["speed"]),
              };
        const changed = change(found);
        if (changed !== found) {
          await query(
            `INSERT INTO b24kit.bucket VALUES ($1, $2, $3, $4) ON CONFLICT (portal) DO UPDATE
             SET level = excluded.level, updated_at = excluded.updated_at, speed = excluded.speed`,
            [portal, changed.level, changed.updatedAt + ahead, changed.speed],
          );
        }
        return changed;
      }),
  };
}
