import { createHash } from "node:crypto";
import type { Config } from "../config/config.ts";
import type { Daemon } from "../store/run-store.ts";
import type { Parts } from "./parts.ts";

/** Another daemon has jobs of the same names with other settings: which of them counts is not ours to say. */
export class ConfigurationConflict extends Error {
  override readonly name = "ConfigurationConflict";
  /** The file of the other one. */
  readonly file: string;
  /** Its name: computer and process. */
  readonly owner: string;
  readonly jobs: readonly string[];

  constructor({
    file,
    owner,
    jobs,
  }: {
    readonly file: string;
    readonly owner: string;
    readonly jobs: readonly string[];
  }) {
    super(`Another scheduler (${owner}, ${file}) has other settings for: ${jobs.join(", ")}.`);
    this.file = file;
    this.owner = owner;
    this.jobs = jobs;
  }
}

/** Keeps daemons with different files from working at the same jobs. */
export interface ConfigurationGuard {
  /** Throws `ConfigurationConflict` while another daemon is alive, or was within the last two minutes. */
  enter(): Promise<void>;
  /** Tells the others that this one is alive. */
  beat(): Promise<void>;
  leave(): Promise<void>;
}

type GuardParts = Pick<Parts, "config" | "store" | "clock" | "owner" | "onEvent">;

/** Jobs are known by their names. Several daemons with the same settings share the work; different jobs do not meet. */
export function guardConfiguration({ config, store, clock, owner, onEvent }: GuardParts): ConfigurationGuard {
  const fingerprint = fingerprintOf(config);
  const seen = async (jobs?: Daemon["jobs"]): Promise<void> =>
    store.seen({ owner, file: config.file, fingerprint, now: clock.now(), ...(jobs && { jobs }) });
  return {
    enter: async () => {
      // First seen, then looked: of two that start at once at least one sees the other.
      await seen(fingerprints(config));
      for (const other of await store.daemons(clock.now())) {
        if (other.owner === owner || other.fingerprint === fingerprint) continue;
        const jobs = conflictingJobs(config, other.jobs);
        if (jobs.length === 0) continue;
        await store.gone(owner);
        onEvent({ type: "conflict", file: other.file, owner: other.owner, jobs });
        throw new ConfigurationConflict({ file: other.file, owner: other.owner, jobs });
      }
    },
    beat: async () => seen(),
    leave: async () => store.gone(owner),
  };
}

/** Names of the jobs that have other settings there. */
function conflictingJobs({ jobs }: Pick<Config, "jobs">, theirs: Daemon["jobs"]): readonly string[] {
  const names = Object.keys(theirs).filter((name) => jobs.has(name));
  return names.filter((name) => jobs.get(name)?.fingerprint !== theirs[name]);
}

/** By what they are, not by the file: it may have been changed since a daemon read it. */
function fingerprints({ jobs }: Config): Daemon["jobs"] {
  return Object.fromEntries([...jobs.values()].map(({ name, fingerprint }) => [name, fingerprint]));
}

function fingerprintOf(config: Config): string {
  const sorted = Object.entries(fingerprints(config)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex").slice(0, 32);
}
