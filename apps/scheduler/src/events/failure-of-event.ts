import { failureOfProblem } from "../errors/failure-of-problem.ts";
import { failureOf } from "../runs/failure-of.ts";
import type { Failure } from "../runs/parts.ts";

/** What an error means for an event: of a channel, the disk, the portal or the profile. */
export function failureOfEvent(error: unknown): Failure {
  return failureOf(error, { failureOf: failureOfProblem });
}
