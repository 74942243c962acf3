/** What a run is for. One run exists for each of these. */
export interface Slot {
  readonly job: string;
  /** Epoch milliseconds of the time that it was due at. */
  readonly at: number;
  /** Number of the user whom it is made for; 0: one report for all; -1: the step that finds out for whom. */
  readonly recipient: number;
}

/**
 * `waiting`: due, or a retry that is due at `dueAt`; `running`: somebody has the lease; `done`: made and delivered; `silent`: made,
 * nothing to tell; `failed`: given up, or no target is known to have it; `missed`: later than the catch-up window; `skipped`: the job was paused.
 */
export type RunStatus = "waiting" | "running" | "done" | "silent" | "failed" | "missed" | "skipped";

/** Why a run ended as it did: a code for programs, and a sentence. */
export interface RunReason {
  readonly code: string;
  readonly ru: string;
  readonly en: string;
}

export interface Run extends Slot {
  readonly id: number;
  readonly status: RunStatus;
  /** How many attempts have begun. */
  readonly attempt: number;
  /** Epoch milliseconds before which it is not claimed. */
  readonly dueAt: number;
  /**
   * Epoch milliseconds from which the catch-up window counts: its slot, the end of quiet hours, when it was found out for whom, or when a
   * person wanted it again.
   */
  readonly wantedAt: number;
  /** Who has it, and until when (epoch milliseconds); null when nobody has. */
  readonly owner: string | null;
  readonly leaseUntil: number | null;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly reason: RunReason | null;
  /** Items in the report and new ones among them, and similar facts for history; never content of the portal. */
  readonly facts: Readonly<Record<string, number | string | boolean>>;
}

/**
 * `sending`: it began and nothing is known yet; `delivered`; `refused`: surely not there; `unknown`: it may be there and is not sent
 * again; `repeated`: it may be there twice.
 */
export type DeliveryStatus = "sending" | "delivered" | "refused" | "unknown" | "repeated";

export interface DeliveryRow {
  readonly runId: number;
  /** Name of the target. */
  readonly target: string;
  readonly key: string;
  readonly status: DeliveryStatus;
  /** Epoch milliseconds at which the first attempt began whose end is not known; where all are known, the last attempt. */
  readonly since: number;
  readonly attempts: number;
  /** The channel's own id. */
  readonly receipt: string | null;
  readonly reason: RunReason | null;
}

export interface RunFilter {
  readonly job?: string;
  readonly recipient?: number;
  readonly statuses?: readonly RunStatus[];
  /** Epoch milliseconds of the slot, half-open. */
  readonly from?: number;
  readonly to?: number;
  /** Newest first. */
  readonly limit: number;
}

/** Somebody who works at the runs, and what he was set up with. */
export interface Daemon {
  readonly owner: string;
  readonly file: string;
  readonly fingerprint: string;
  /** Fingerprints of his jobs by their names. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly seenAt: number;
}

export interface Pause {
  readonly job: string;
  readonly since: number;
  /** Undefined: a person did it. */
  readonly reason: RunReason | null;
}

/**
 * What the scheduler remembers. Several daemons share one; every change but leases and signs of life has reached the disk on return,
 * and each method is one transaction. A change by somebody who lost his lease does nothing and returns false.
 */
export interface RunStore {
  /**
   * The time up to which runs were added, epoch milliseconds, by a name that the scheduler gives to a job and when it is due; none
   * for a new one.
   */
  cursors(): Promise<ReadonlyMap<string, number>>;
  /**
   * Adds runs that are not there yet and moves the cursors forward, together. A cursor that is more than a day ahead came from a
   * clock that was wrong, and goes back.
   */
  add(
    slots: readonly (Slot & {
      readonly status: "waiting" | "missed" | "skipped";
      readonly reason?: RunReason;
      /** Default: `at`. */
      readonly dueAt?: number;
    })[],
    cursors: ReadonlyMap<string, number>,
  ): Promise<void>;
  /**
   * Takes runs that are due or whose lease ran out, oldest first, none of paused jobs, and none while another one of the same job for
   * the same recipient is running. `attempt` of what is returned counts this one; `reason` is why it was put off, if it was.
   */
  claim(claim: {
    readonly owner: string;
    readonly now: number;
    readonly leaseUntil: number;
    readonly limit: number;
    readonly jobs?: readonly string[];
    /** So many runs of one profile at once, whoever has them; the profiles are given by the names of their jobs. */
    readonly room?: { readonly profiles: Readonly<Record<string, string>>; readonly most: number };
  }): Promise<readonly Run[]>;
  /** When the next run of these jobs is due or its lease runs out, none of paused jobs; undefined: nothing waits. */
  nextDue(jobs?: readonly string[]): Promise<number | undefined>;
  /**
   * After a clock that was ahead: forgets the missed and skipped runs of slots after this, which never began and may be due yet, and
   * sets cursors back to it.
   */
  turnBack(now: number): Promise<void>;
  /** Gives the runs that the owner still has; the others are somebody else's now. */
  extend(owner: string, ids: readonly number[], leaseUntil: number): Promise<readonly number[]>;
  finish(
    id: number,
    owner: string,
    end: {
      readonly status: "done" | "silent" | "failed" | "skipped" | "missed";
      readonly now: number;
      readonly reason?: RunReason;
      readonly facts?: Run["facts"];
    },
  ): Promise<boolean>;
  /** Back to waiting. */
  postpone(
    id: number,
    owner: string,
    until: {
      readonly dueAt: number;
      readonly reason: RunReason;
      readonly countsAsAttempt: boolean;
      /** Where the catch-up window begins anew. */
      readonly wantedAt?: number;
    },
  ): Promise<boolean>;
  /**
   * A person wants it again: a new run of attempt 0 in the same place, whose deliveries keep their keys. `sendsUnknown` stands among its
   * facts then: what may have arrived is sent as well. False: unknown or running.
   */
  retry(id: number, now: number, how?: { readonly sendsUnknown?: boolean }): Promise<boolean>;
  /**
   * Notes that sending begins, before it does. Gives the row as it was before; undefined for the first attempt. False: the lease is
   * lost. What was delivered stays as it is.
   */
  beginDelivery(
    runId: number,
    owner: string,
    delivery: { readonly target: string; readonly key: string; readonly now: number },
  ): Promise<DeliveryRow | undefined | false>;
  endDelivery(
    runId: number,
    owner: string,
    target: string,
    end: {
      readonly status: Exclude<DeliveryStatus, "sending">;
      readonly receipt?: string;
      readonly reason?: RunReason;
    },
  ): Promise<boolean>;
  run(id: number): Promise<Run | undefined>;
  history(filter: RunFilter): Promise<readonly Run[]>;
  deliveries(runIds: readonly number[]): Promise<readonly DeliveryRow[]>;
  pauses(): Promise<readonly Pause[]>;
  pause(pause: Pause): Promise<void>;
  /** Clears the alert `paused JOB` with it: the next pause is told again. False: it was not paused. */
  resume(job: string): Promise<boolean>;
  /**
   * Says once that something is wrong: true for whoever says it first, until `clearAlert`. With `telling` it is his to tell somebody of
   * it; unless `alertTold` says that he did, others may after `until`.
   */
  raiseAlert(key: string, now: number, telling?: { readonly body: string; readonly until: number }): Promise<boolean>;
  /** Takes the oldest alert that nobody was told of and that is nobody's to tell now: it is the caller's until then. */
  takeAlert(now: number, until: number): Promise<{ readonly key: string; readonly body: string } | undefined>;
  alertTold(key: string): Promise<void>;
  /** Keys of alerts that begin like this. */
  alertKeys(prefix: string): Promise<readonly string[]>;
  clearAlert(key: string): Promise<boolean>;
  /** Daemons that told of themselves within the last two minutes. */
  daemons(now: number): Promise<readonly Daemon[]>;
  /** Without `jobs` those that he told of before stay. */
  seen(
    daemon: Omit<Daemon, "jobs" | "seenAt"> & { readonly jobs?: Daemon["jobs"]; readonly now: number },
  ): Promise<void>;
  /** The daemon has ended by itself. */
  gone(owner: string): Promise<void>;
  /** Named values of the scheduler: zones of recipients, last report for the preview. */
  note(key: string, value: string): Promise<void>;
  noted(key: string): Promise<string | undefined>;
  /** Those whose keys begin like this. */
  notes(prefix: string): Promise<ReadonlyMap<string, string>>;
  forgetNote(key: string): Promise<void>;
  /** Forgets what is from before this: runs, unless they were due or held later, cursors, alerts and daemons. */
  prune(before: number): Promise<void>;
  close(): Promise<void>;
}
