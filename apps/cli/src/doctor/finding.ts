import type { Text } from "../words.ts";

/** How bad it is: only a problem makes the command fail. */
export type FindingStatus = "ok" | "warning" | "problem" | "skipped";

/** What a check has found: one sentence, and for what is not fine why, and what to do. Holds no secret. */
export interface Outcome {
  readonly status: FindingStatus;
  readonly what: Text;
  readonly why?: Text;
  /** A command, or the exact text to send to the portal's administrator. */
  readonly next?: Text;
  /** A small table under the sentence, line by line, for people; programs read `data`. */
  readonly lines?: readonly Text[];
  /** Facts for programs, as plain JSON. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The problem is the sign-in: no credential, or one that is refused. */
  readonly isSignIn?: boolean;
}

/** An outcome under the name of its check. */
export interface Finding extends Outcome {
  readonly id: string;
  readonly title: Text;
}
