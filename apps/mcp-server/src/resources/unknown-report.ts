import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";

/** The answer about a report that there is not. */
export function unknownReport(): Answer {
  return failed("unknown-report", "There is no such report.", "The list of resources says which there are.");
}
