import type { Language, Report } from "@b24kit/report";
import type { RunEvent } from "../runs/run-event.ts";

/** The last report of a job, as it can be shown again. */
interface Preview {
  readonly job: string;
  /** Epoch milliseconds of the slot. */
  readonly at: number;
  readonly runId: number;
  /** Number of the user whom it was made for; 0: for all. */
  readonly recipient: number;
  readonly language: Language;
  readonly report: Report;
}

/** Last reports of jobs. */
export interface Previews {
  onEvent(event: RunEvent): void;
  of(job: string): Preview | undefined;
}

/** Jobs whose last report is kept. */
const most = 50;

/**
 * Keeps the last report of the jobs that ran last. In the memory of this process only: reports are content of the portal, which has
 * no place in the state file. Their raw data is left out, it may be large and is not shown.
 */
export function createPreviews(): Previews {
  const kept = new Map<string, Preview>();
  return {
    onEvent: (event) => {
      if (event.type !== "run-finished" || event.made === undefined) return;
      const { job, run, made } = event;
      kept.delete(job.name);
      kept.set(job.name, {
        job: job.name,
        at: run.at,
        runId: run.id,
        recipient: run.recipient,
        language: made.language,
        report: { ...made.report, data: null },
      });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    of: (job) => kept.get(job),
  };
}
