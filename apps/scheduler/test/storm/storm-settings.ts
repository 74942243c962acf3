import type { Target } from "@b24kit/delivery";
import type { Config, Job } from "../../src/config/config.ts";

/** What a daemon of a storm is told, as JSON in its argument. */
export interface StormSettings {
  /** Home of b24kit: state file, profile, grants. */
  readonly home: string;
  readonly folder: string;
  readonly receiver: string;
  /** Epoch milliseconds at which the shared clock started, and how fast it goes. */
  readonly base: number;
  readonly speed: number;
  /** Address of the database of the runs; a state file in the home without it. */
  readonly database?: string | undefined;
  /** Seconds of the shared clock between slots. */
  readonly step: number;
}

/** Who gets messages on the portal. */
export const reader = 3;

/** One job with a target of each sort. */
export function stormConfig({ folder, receiver, step }: StormSettings): Config {
  // Slow, so that a kill finds something under way: before it is written, and after.
  const write = ["/bin/sh", "-c", 'cat >/dev/null; sleep 0.3; echo "$B24KIT_KEY" >> "$0"; sleep 0.3'];
  const targets: readonly (readonly [string, Target])[] = [
    ["file", { kind: "file", path: `${folder}/reports/{slot}.txt` }],
    ["http", { kind: "http", url: receiver, fields: ["amounts", "titles"] }],
    ["chat", { kind: "chat", to: reader }],
    ["notification", { kind: "notification", to: reader }],
    ["once", { kind: "command", run: [...write, `${folder}/once.txt`], unknown: "at-most-once" }],
    ["twice", { kind: "command", run: [...write, `${folder}/twice.txt`], unknown: "at-least-once" }],
  ];
  const job: Job = {
    name: "storm",
    report: "briefing",
    parameters: {},
    profile: "main",
    when: { text: "", cron: step === 1 ? "* * * * * *" : `*/${step} * * * * *`, onWorkdays: false },
    zone: "UTC",
    calendar: "weekdays",
    fanOut: undefined,
    targets: targets.map(([name]) => name),
    policy: { send: "always", catchUp: 3_600_000, timeout: 600_000, retries: 20, quiet: undefined },
    ping: undefined,
    lang: "en",
    fingerprint: "storm",
  };
  return {
    file: "/storm.yaml",
    targets: new Map(targets),
    jobs: new Map([[job.name, job]]),
    lang: "en",
    owner: undefined,
    feeds: new Map(),
    keepDays: 90,
  };
}
