import type { Config } from "../config/config.ts";
import type { Parts } from "../runs/parts.ts";
import type { Zones } from "../runs/zones.ts";

/**
 * Looks at the people of jobs that fan out and have no zone of their own, so that their zones are known before the first slot. What
 * cannot be read stays as it was known: the run itself says why.
 */
export async function notePeople(
  { jobs }: Pick<Config, "jobs">,
  { zones, people }: { readonly zones: Pick<Zones, "notePeople">; readonly people: Parts["people"] },
  signal: AbortSignal,
): Promise<void> {
  for (const job of jobs.values()) {
    if (job.fanOut === undefined || job.zone !== undefined || signal.aborted) continue;
    await people(job, signal)
      .then(async (found) => zones.notePeople(job, found, signal))
      .catch(() => undefined);
  }
}
