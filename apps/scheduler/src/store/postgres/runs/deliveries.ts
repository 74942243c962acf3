import type { Part } from "./part.ts";
import { deliveryOf, reasonText } from "@b24kit/state";

/** Locked until the statement ends: nobody takes the run in between. */
const his = "his AS (SELECT id FROM b24kit.run WHERE id = $1 AND owner = $2 AND status = 'running' FOR UPDATE)";

/** What was sent where. `since` of attempts whose end is not known stays: what they sent may be found from then on. */
export const deliveries: Part<"beginDelivery" | "endDelivery" | "deliveries"> = ({ database }) => ({
  beginDelivery: async (runId, owner, { target, key, now }) => {
    const [row] = await database.query(
      `WITH ${his}, begun AS (
         INSERT INTO b24kit.run_delivery AS known SELECT his.id, $3, $4, 'sending', $5, 1, NULL, NULL FROM his
         ON CONFLICT (run_id, target) DO UPDATE SET status = 'sending', attempts = known.attempts + 1, reason = NULL,
           since = CASE known.status WHEN 'refused' THEN excluded.since ELSE known.since END
         WHERE known.status NOT IN ('delivered', 'repeated') RETURNING 1)
       SELECT his.id AS his, before.*, (SELECT count(*) FROM begun) AS begun
       FROM his LEFT JOIN b24kit.run_delivery AS before ON before.run_id = his.id AND before.target = $3`,
      [runId, owner, target, key, now],
    );
    if (row === undefined) return false;
    return row["target"] === null ? undefined : deliveryOf(row);
  },
  endDelivery: async (runId, owner, target, { status, receipt, reason }) => {
    const rows = await database.query(
      `WITH ${his}
       UPDATE b24kit.run_delivery SET status = $4, receipt = $5, reason = $6 FROM his
       WHERE run_id = his.id AND target = $3 RETURNING run_id`,
      [runId, owner, target, status, receipt ?? null, reasonText(reason)],
    );
    return rows.length === 1;
  },
  deliveries: async (runIds) => {
    const found =
      'SELECT * FROM b24kit.run_delivery WHERE run_id = ANY ($1::bigint[]) ORDER BY run_id, target COLLATE "C"';
    return (await database.query(found, [runIds])).map(deliveryOf);
  },
});
