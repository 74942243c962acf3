import type { RunFilter } from "../../run-store.ts";
import type { Part } from "./part.ts";
import { runOf } from "@b24kit/state";

/** What stands in the history, and what is due next. */
export const readRuns: Part<"run" | "history" | "nextDue"> = ({ database, sets }) => ({
  run: async (id) => {
    const [row] = await database.query("SELECT * FROM b24kit.run WHERE id = $1", [id]);
    return row && runOf(row);
  },
  history: async (filter) => {
    const { text, values } = conditionOf(filter);
    const found = `SELECT * FROM b24kit.run WHERE ${text} ORDER BY at DESC, id DESC LIMIT $${values.length + 1}`;
    return (await database.query(found, [...values, filter.limit])).map(runOf);
  },
  nextDue: async (jobs) => {
    const { names, set } = await sets.told(jobs);
    const [row] = await database.query(
      `SELECT $2::text IS NULL OR EXISTS (SELECT 1 FROM b24kit.job_set WHERE name = $2) AS is_known, (
         SELECT wake_at FROM b24kit.run AS run
         WHERE wake_at IS NOT NULL AND ($1::text[] IS NULL OR job = ANY ($1))
           AND ($2::text IS NULL
             OR (SELECT is_own FROM b24kit.job_of_set AS member WHERE member.set = $2 AND member.job = run.job))
           AND NOT EXISTS (SELECT 1 FROM b24kit.job_pause AS pause WHERE pause.job = run.job)
         ORDER BY wake_at, id LIMIT 1) AS wake_at`,
      [names, set],
    );
    // Nothing is due by a set that is gone; the claim, which tells of it, must not be left out.
    if (row?.["is_known"] !== true) {
      sets.forget();
      return 0;
    }
    const at = row["wake_at"];
    return at === null || at === undefined ? undefined : Number(at);
  },
});

function conditionOf({ job, recipient, statuses, from, to }: RunFilter) {
  const given = [
    ["job = ", job],
    ["recipient = ", recipient],
    ["status = ANY ", statuses],
    ["at >= ", from],
    ["at < ", to],
  ] as const;
  const asked = given.filter(([, value]) => value !== undefined);
  const text = asked.map(([condition], index) => `${condition}($${index + 1})`).join(" AND ");
  return { text: text || "true", values: asked.map(([, value]) => value) };
}
