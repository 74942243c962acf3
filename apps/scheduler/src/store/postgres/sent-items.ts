import type { SentItems, SentPlace, SentStore } from "@b24kit/state";
import type { Database } from "./database.ts";

/** What was told to a recipient of a job, read before the report is made; what is told then is written by `keep`. */
interface SentView {
  readonly memory: SentStore;
  /** Rejects with `StateError`: it is told again the next time. */
  readonly keep: () => Promise<void>;
}

/** Opens what was told to a recipient of a job. Rejects with `StateError`. */
export type SentOf = (job: string, recipient: string) => Promise<SentView>;

/** Milliseconds: a year. */
const kept = 365 * 24 * 60 * 60 * 1000;

/** What only-new jobs have told, so that it is not told again by another computer. */
export function sentItemsOf(database: Database): SentOf {
  return async (job, recipient) => {
    const rows = await database.query("SELECT * FROM b24kit.sent_item WHERE job = $1 AND recipient = $2", [
      job,
      recipient,
    ]);
    const known = new Map(
      rows.map((row) => [
        placeKey({ portal: String(row["portal"]), userId: Number(row["user_id"]) }),
        { keys: JSON.parse(String(row["keys"])) as readonly string[], sentAt: Number(row["sent_at"]) },
      ]),
    );
    const told: (readonly [SentPlace, SentItems])[] = [];
    return {
      memory: { get: (place) => known.get(placeKey(place)), set: (...items) => void told.push(items) },
      keep: async () => {
        for (const [place, items] of told.splice(0)) await keepItems(database, place, items);
      },
    };
  };
}

async function keepItems(
  database: Database,
  { portal, userId, job, recipient }: SentPlace,
  { keys, sentAt }: SentItems,
): Promise<void> {
  await database.query(
    `WITH outdated AS (DELETE FROM b24kit.sent_item WHERE sent_at < $7)
     INSERT INTO b24kit.sent_item VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (job, recipient, portal, user_id) DO UPDATE SET keys = excluded.keys, sent_at = excluded.sent_at`,
    [portal, userId, job, recipient, JSON.stringify(keys), sentAt, sentAt - kept],
  );
}

function placeKey({ portal, userId }: Pick<SentPlace, "portal" | "userId">): string {
  return `${userId} ${portal}`;
}
