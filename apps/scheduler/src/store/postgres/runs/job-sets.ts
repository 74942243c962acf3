import { createHash } from "node:crypto";
import type { RunStore } from "../../run-store.ts";
import type { Database } from "../database.ts";

type Profiles = NonNullable<Parameters<RunStore["claim"]>[0]["room"]>["profiles"];

/** Names of jobs, as a statement takes them: themselves, or the name of a set that the database knows. */
interface ToldJobs {
  readonly names: readonly string[] | null;
  readonly profiles: Profiles | null;
  readonly set: string | null;
}

/** Tells the database the names of thousands of jobs once, instead of with each statement. */
export interface JobSets {
  /** Rejects with `StateError`. */
  told(jobs: readonly string[] | undefined, profiles?: Profiles): Promise<ToldJobs>;
  /** What was told may be gone: a statement failed. */
  forget(): void;
}

/** Fewer names are no burden to a statement. */
const many = 200;

/** Milliseconds: a set that nobody has used for a week is forgotten, and who uses one says so each hour. */
const often = 3_600_000;

/** Lists are known again by their identity, else by what is in them. */
export function jobSets(database: Database): JobSets {
  const none: Profiles = {};
  const names = new WeakMap<readonly string[], WeakMap<Profiles, string>>();
  const toldAt = new Map<string, number>();
  const nameOf = (jobs: readonly string[], profiles: Profiles): string => {
    const known = names.get(jobs) ?? new WeakMap<Profiles, string>();
    names.set(jobs, known);
    const name =
      known.get(profiles) ??
      createHash("sha256")
        .update(JSON.stringify([jobs, profiles]))
        .digest("hex");
    known.set(profiles, name);
    return name;
  };
  return {
    told: async (jobs, profiles) => {
      if (jobs === undefined || jobs.length < many) {
        return { names: jobs ?? null, profiles: profiles ?? null, set: null };
      }
      const set = nameOf(jobs, profiles ?? none);
      const now = performance.now();
      if (now - (toldAt.get(set) ?? -often) >= often) {
        await tell(database, set, jobs, profiles ?? none);
        toldAt.set(set, now);
      }
      return { names: null, profiles: null, set };
    },
    forget: () => toldAt.clear(),
  };
}

async function tell(database: Database, set: string, jobs: readonly string[], profiles: Profiles): Promise<void> {
  await database.transaction(async (query) => {
    await query(
      `INSERT INTO b24kit.job_set VALUES ($1, b24kit.moment()) ON CONFLICT (name) DO UPDATE SET used_at = excluded.used_at`,
      [set],
    );
    // Profiles of other jobs count, too: what they have under way takes room.
    await query(
      `INSERT INTO b24kit.job_of_set (set, job, profile, is_own)
       SELECT $1, coalesce(own.job, profile.key), profile.value, own.job IS NOT NULL
       FROM unnest($2::text[]) AS own (job) FULL JOIN jsonb_each_text($3::jsonb) AS profile ON profile.key = own.job
       ON CONFLICT DO NOTHING`,
      [set, jobs, JSON.stringify(profiles)],
    );
    await query("DELETE FROM b24kit.job_set WHERE used_at < b24kit.moment() - 604800000");
  });
}
