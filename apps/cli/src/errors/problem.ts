import type { ErrorWords } from "./cli-error.ts";

/** An error as the user meets it. */
export interface Problem {
  readonly exitCode: number;
  readonly code: string;
  readonly portalCode: string | null;
  readonly words: ErrorWords;
  /** For bugs of ours only. */
  readonly stack?: string;
}
