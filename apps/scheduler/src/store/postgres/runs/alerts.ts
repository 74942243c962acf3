import type { Part } from "./part.ts";

type AlertMethods = "raiseAlert" | "takeAlert" | "alertTold" | "alertKeys" | "clearAlert";

/** What is wrong, and who is to tell of it. */
export const alerts: Part<AlertMethods> = ({ database, moment }) => ({
  raiseAlert: async (key, now, telling) => {
    const rows = await database.query(
      `INSERT INTO b24kit.run_alert SELECT $1, moment, $3, moment + $4::bigint
       FROM (SELECT coalesce($2::bigint, b24kit.moment()) AS moment) AS clock ON CONFLICT (key) DO NOTHING RETURNING key`,
      [key, moment(now), telling?.body ?? null, telling === undefined ? null : telling.until - now],
    );
    return rows.length === 1;
  },
  takeAlert: async (now, until) => {
    const [taken] = await database.query(
      `WITH clock AS MATERIALIZED (SELECT coalesce($1::bigint, b24kit.moment()) AS moment)
       UPDATE b24kit.run_alert SET tell_at = moment + $2::bigint FROM clock
       WHERE key = (SELECT key FROM b24kit.run_alert, clock WHERE tell_at <= moment
         ORDER BY raised_at, key COLLATE "C" LIMIT 1 FOR UPDATE OF run_alert SKIP LOCKED) RETURNING key, body`,
      [moment(now), until - now],
    );
    return taken && { key: String(taken["key"]), body: String(taken["body"]) };
  },
  alertTold: async (key) => {
    await database.query("UPDATE b24kit.run_alert SET tell_at = NULL, body = NULL WHERE key = $1", [key]);
  },
  alertKeys: async (prefix) => {
    const found = 'SELECT key FROM b24kit.run_alert WHERE starts_with(key, $1) ORDER BY key COLLATE "C"';
    return (await database.query(found, [prefix])).map(({ key }) => String(key));
  },
  clearAlert: async (key) =>
    (await database.query("DELETE FROM b24kit.run_alert WHERE key = $1 RETURNING key", [key])).length === 1,
});
