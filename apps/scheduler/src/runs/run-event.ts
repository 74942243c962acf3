import type { Job } from "../config/config.ts";
import type { DeliveryStatus, Run, RunReason, RunStatus } from "../store/run-store.ts";
import type { Alert, MadeReport, Recipient } from "./parts.ts";

/** What happens in the daemon, for logs, metrics, pings and the status page. */
export type RunEvent =
  | { readonly type: "daemon-started"; readonly owner: string; readonly jobs: number }
  | { readonly type: "daemon-stopped"; readonly owner: string }
  /** Slots of a job were added; `missed` and `skipped` ones never run. */
  | {
      readonly type: "slots-added";
      readonly job: string;
      readonly slots: readonly { readonly at: number; readonly status: "waiting" | "missed" | "skipped" }[];
    }
  | { readonly type: "run-started"; readonly run: Run; readonly job: Job; readonly isLate: boolean }
  | {
      readonly type: "run-finished";
      readonly run: Run;
      readonly job: Job;
      readonly status: Extract<RunStatus, "done" | "silent" | "failed" | "skipped" | "missed">;
      readonly reason: RunReason | undefined;
      readonly facts: Run["facts"];
      /** Milliseconds since the attempt began. */
      readonly took: number;
      /** The report, where one was made; for the preview. */
      readonly made: MadeReport | undefined;
      readonly recipient: Recipient | undefined;
    }
  /** Tried again, or made after the quiet hours. */
  | {
      readonly type: "run-postponed";
      readonly run: Run;
      readonly job: Job;
      readonly dueAt: number;
      readonly reason: RunReason;
    }
  /** Another daemon has the run now. */
  | { readonly type: "run-lost"; readonly run: Run; readonly job: Job }
  | {
      readonly type: "delivery";
      readonly run: Run;
      readonly target: string;
      readonly kind: string;
      /** `sending`: not known yet, it is found out at the next attempt. */
      readonly status: DeliveryStatus;
      readonly receipt: string | undefined;
      readonly reason: RunReason | undefined;
    }
  | { readonly type: "alert"; readonly alert: Alert }
  | { readonly type: "alert-cleared"; readonly key: string; readonly job: string }
  | { readonly type: "job-paused"; readonly job: string; readonly reason: RunReason }
  /** A turn of the loop: the daemon is alive. `nextAt`: the next slot of all jobs. */
  | {
      readonly type: "tick";
      readonly now: number;
      readonly nextAt: number | undefined;
      readonly running: number;
      /** Milliseconds that the oldest run which should have begun is behind; 0: nothing waits. */
      readonly behind: number;
    }
  /** Where several computers share the work: whether the secret of a profile is on this one. Without it its jobs are left to others. */
  | {
      readonly type: "secret-looked-for";
      readonly profile: string | undefined;
      readonly isHere: boolean;
      /** How many jobs. */
      readonly jobs: number;
    }
  /** The clock of the computer was set, or the computer slept. Milliseconds; negative: back. */
  | { readonly type: "clock-jumped"; readonly by: number }
  /** The state file makes trouble: nothing is sent until it is over. Or something else failed inside of the loop. */
  | { readonly type: "trouble"; readonly error: unknown; readonly pause: number }
  /** Another daemon has other settings for jobs of the same name. */
  | { readonly type: "conflict"; readonly file: string; readonly owner: string; readonly jobs: readonly string[] };
