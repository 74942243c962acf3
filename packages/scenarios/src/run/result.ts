import type { Quality } from "../shared/data.ts";
import type { Answers } from "./answers.ts";
import type { Context } from "./context.ts";

/** Everything that a report is made of, before it is shown. */
export interface Result {
  readonly context: Context;
  readonly answers: Answers;
  readonly data: unknown;
  readonly quality: Quality;
}

export interface TimedResult extends Result {
  /** Milliseconds. */
  readonly readingTime: number;
}
