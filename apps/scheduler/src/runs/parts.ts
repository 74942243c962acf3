import type { Channel, Field, Target } from "@b24kit/delivery";
import type { Language, Report } from "@b24kit/report";
import type { Config, Job } from "../config/config.ts";
import type { RunReason, RunStore } from "../store/run-store.ts";
import type { RunEvent } from "./run-event.ts";

/** Whom a report of a job that fans out is made for. */
export interface Recipient {
  readonly userId: number;
  readonly name: string;
  /** As the portal has it; undefined when it has none. */
  readonly email: string | undefined;
  /** IANA name; undefined when the portal tells none: the zone of the profile's user then. */
  readonly zone: string | undefined;
}

/** A report that was made for a run; `WordedReport` of the toolkit with the copy for channels outside of the company. */
export interface MadeReport {
  readonly report: Report;
  readonly language: Language;
  /** Nothing is listed, or nothing that was not told before. */
  readonly isSilent: boolean;
  /** The same report with only these fields of the portal in it. */
  outside(fields: readonly Field[]): Promise<Report>;
  /** Remembers that the items were told; called when every target has this very report, and when there was nothing new. */
  markSent(): Promise<void>;
}

/** Makes the report of a job for somebody (undefined: one report for all). Only-new by job and recipient is up to the maker. */
export type ReportMaker = (job: Job, recipient: Recipient | undefined, signal: AbortSignal) => Promise<MadeReport>;

/**
 * Opens the way to a target of the file, with the key of this profile where it goes through the portal; closed after each delivery.
 * Throws `DeliveryError` and what the portal's profile throws.
 */
export type ChannelOpener = (
  target: Target,
  sender: Pick<Job, "profile">,
  recipient: Recipient | undefined,
) => Promise<Channel>;

/** When jobs are due, epoch milliseconds. No input and no output: what they need (a calendar) is at hand. */
export interface Slots {
  /** Slots in (after, until], oldest first, at most `limit` of them. */
  between(job: Job, zone: string, span: { after: number; until: number; limit: number }): readonly number[];
  /** The first slot after this; undefined: none within some years. */
  next(job: Job, zone: string, after: number): number | undefined;
}

/** What an error means for a run. */
export interface Failure {
  /** What went wrong, in words for history and the owner. No secret stands in it. */
  readonly reason: RunReason;
  /** May it be better by itself later? */
  readonly isRetryable: boolean;
  /** Epoch milliseconds before which trying again is no use. */
  readonly retryAt?: number;
  /** Somebody has to do something before any slot of the job can work: a revoked key, a wrong report. The job is paused. */
  readonly pausesJob: boolean;
}

/** Something that lasts, told to the owner once. */
export interface Alert {
  /** Raised once until it is cleared. */
  readonly key: string;
  readonly kind: "failing" | "paused" | "target";
  readonly job: string;
  readonly target?: string;
  readonly reason: RunReason;
  /** Epoch milliseconds. */
  readonly at: number;
  /** It was tried before, and it is not known that it arrived. */
  readonly isAgain?: boolean;
}

/** The clock of the computer. */
export interface Clock {
  /** Epoch milliseconds; may jump. */
  readonly now: () => number;
  /** Milliseconds since some moment; never jumps. */
  readonly monotonic: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted; never rejects. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** All that the daemon needs from outside. */
export interface Parts {
  readonly config: Config;
  readonly store: RunStore;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Tells this daemon from others: computer, process, a random part. */
  readonly owner: string;
  readonly slots: Slots;
  readonly makeReport: ReportMaker;
  readonly openChannel: ChannelOpener;
  /** Everybody a job that fans out makes a report for, as of now. */
  readonly people: (job: Job, signal: AbortSignal) => Promise<readonly Recipient[]>;
  /** Zone of the user whose rights the job reads with: where neither the job nor the recipient has one. */
  readonly zone: (job: Job, signal: AbortSignal) => Promise<string>;
  /** What an error of the portal, the profile or the report means. `DeliveryError` and `StateError` never come here. */
  readonly failureOf: (error: unknown) => Failure;
  /** Tells the owner. When it rejects, he is told again some minutes later. */
  readonly onAlert: (alert: Alert) => Promise<void>;
  /** Hears what happens; must not throw. */
  readonly onEvent: (event: RunEvent) => void;
  readonly limits: Limits;
  /** Whether a job is for this computer to do; undefined: each is. Others have what it needs, and this one has not. */
  readonly isAble?: (job: Job) => boolean;
}

/** How much is done at once. */
interface Limits {
  /** Runs at once in this daemon. Default 4. */
  readonly running: number;
  /** Runs at once of one profile. Default 2. */
  readonly ofProfile: number;
  /** The same, of all daemons together. Undefined: they do not count each other's. */
  readonly ofProfileOfAll?: number;
}
