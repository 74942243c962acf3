import { describeError } from "../errors/describe-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Known } from "../environment/known.ts";
import type { Outcome } from "./finding.ts";

/** An error of our packages, of the portal or of the system as a problem, in the words of every other command. */
export function outcomeOfError(error: unknown, known: Known): Outcome {
  const { words, code, portalCode, exitCode } = describeError(error, known);
  return {
    status: "problem",
    what: words.what,
    why: words.why,
    next: words.next,
    data: { code, portalCode },
    isSignIn: exitCode === exitCodes.access,
  };
}
