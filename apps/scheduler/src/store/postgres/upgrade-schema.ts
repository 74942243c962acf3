import type { PoolClient } from "pg";
import { StateError } from "@b24kit/state";
import { schemaSteps } from "./schema-steps.ts";

/** Two numbers of ours: other programs lock other ones in the same database. */
const lock = "SELECT pg_advisory_xact_lock(1648518004, 0)";
const ground = "CREATE SCHEMA IF NOT EXISTS b24kit; CREATE TABLE IF NOT EXISTS b24kit.version (steps integer NOT NULL)";

/**
 * Brings the schema `b24kit` up to date. Of several schedulers that start at once the first one does the work, and the others wait for
 * it. Throws `StateError` `newer`.
 */
export async function upgradeSchema(client: PoolClient, place: string): Promise<void> {
  if ((await stepsDone(client, place)) === schemaSteps.length) return;
  await client.query("BEGIN");
  try {
    await client.query(lock);
    await client.query(ground);
    const done = await stepsDone(client, place);
    for (const step of schemaSteps.slice(done)) await client.query(step);
    await client.query("DELETE FROM b24kit.version");
    await client.query("INSERT INTO b24kit.version VALUES ($1)", [schemaSteps.length]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

/** Asked without the lock first: most starts find nothing to do. */
async function stepsDone(client: PoolClient, place: string): Promise<number> {
  const found = await client.query<{ there: boolean }>("SELECT to_regclass('b24kit.version') IS NOT NULL AS there");
  if (found.rows[0]?.there !== true) return 0;
  const { rows } = await client.query<{ steps: number }>("SELECT steps FROM b24kit.version");
  const steps = rows[0]?.steps ?? 0;
  if (steps > schemaSteps.length) throw newer(place, steps);
  return steps;
}

function newer(place: string, steps: number): StateError {
  return new StateError("newer", {
    message: `The database ${place} was set up by a newer b24kit (schema ${steps}; this version knows ${schemaSteps.length}).`,
    hint: "Update b24kit on this computer.",
  });
}
