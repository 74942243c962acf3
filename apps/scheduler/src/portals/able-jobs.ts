import { CredentialError } from "@b24kit/credential-store";
import type { Config, Job } from "../config/config.ts";
import type { Environment } from "../io.ts";
import type { RunEvent } from "../runs/run-event.ts";
import type { Fleet } from "../store/postgres/fleet.ts";
import { findCredential } from "./find-credential.ts";

/** Which jobs are for this computer to do. */
export interface AbleJobs {
  /** Not while the secret of its profile is missing here, and another scheduler is there who has it. */
  readonly isAble: (job: Job) => boolean;
  /** Looks for secrets, and asks who else is there. Rejects with `StateError`. */
  refresh(): Promise<void>;
}

interface AbleParts {
  readonly config: Pick<Config, "jobs">;
  readonly env: Environment;
  readonly fleet: Fleet;
  readonly owner: string;
  readonly onEvent: (event: RunEvent) => void;
}

/** Every job is, until `refresh` has found out more. */
export function createAbleJobs({ config, env, fleet, owner, onEvent }: AbleParts): AbleJobs {
  const byProfile = Map.groupBy(config.jobs.values(), ({ profile }) => profile);
  let lacking: ReadonlySet<string | undefined> = new Set();
  let others: ReadonlySet<string> = new Set();
  const look = async (): Promise<ReadonlySet<string | undefined>> => {
    const found = new Set<string | undefined>();
    for (const profile of byProfile.keys()) if (!(await hasSecret(env, profile))) found.add(profile);
    return found;
  };
  return {
    isAble: ({ name, profile }) => !lacking.has(profile) || !others.has(name),
    refresh: async () => {
      const found = await look();
      const jobs = [...found].flatMap((profile) => byProfile.get(profile) ?? []).map(({ name }) => name);
      await fleet.tellLacks(owner, jobs);
      others = await fleet.doneByOthers(owner);
      const [before] = [lacking, (lacking = found)];
      for (const profile of byProfile.keys()) {
        if (before.has(profile) === found.has(profile)) continue;
        onEvent({
          type: "secret-looked-for",
          profile,
          isHere: !found.has(profile),
          jobs: byProfile.get(profile)?.length ?? 0,
        });
      }
    },
  };
}

/** Whatever else is wrong with it shows when a report is made. */
async function hasSecret(env: Environment, profile: string | undefined): Promise<boolean> {
  try {
    const { credential } = await findCredential(env, profile, () => undefined);
    if (!("webhook" in credential)) await credential.credentials.secretOf(credential.profile);
    return true;
  } catch (error) {
    return !(error instanceof CredentialError);
  }
}
