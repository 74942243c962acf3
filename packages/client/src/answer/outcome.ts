import type { ClientError } from "../errors.ts";
import type { CallTime } from "../link.ts";

/** What became of one command of a batch. */
export type Outcome = SuccessfulOutcome | FailedOutcome;

export interface SuccessfulOutcome {
  readonly ok: true;
  readonly result: unknown;
  readonly total?: number;
  readonly next?: number;
  readonly time?: CallTime;
}

/** `error` is a `PortalError` when the portal answered this command with an error. */
export interface FailedOutcome {
  readonly ok: false;
  readonly error: ClientError;
}

/** Outcomes under the caller's keys. */
export type Outcomes<Key extends string = string> = Readonly<Record<Key, Outcome>>;
