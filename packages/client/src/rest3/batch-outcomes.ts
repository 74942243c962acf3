import { callTime, withoutUndefined } from "../answer/call-time.ts";
import type { Outcome, Outcomes } from "../answer/outcome.ts";
import { noEntry } from "../answer/parse-batch.ts";
import { isNothing, isRecord, phpEntries } from "../answer/php-map.ts";
import { portalError } from "../answer/portal-error.ts";
import { PortalError } from "../errors.ts";
import type { NamedCommand } from "../link.ts";

/**
 * Splits `result` of a batch of REST 3.0, an array in the order of the commands, into an outcome for each. What a failed
 * command looks like is not documented: an item with an error in it is one, in the form of either version.
 */
export function batchOutcomes(result: unknown, commands: readonly NamedCommand[]): Outcomes {
  const entries = phpEntries(result);
  return Object.fromEntries(
    commands.map(({ key, method }, index) => [key, outcomeOf(entries.get(String(index)), method)]),
  );
}

function outcomeOf(item: unknown, method: string): Outcome {
  if (item === undefined || item === null) return noEntry(method);
  if (!isRecord(item)) return { ok: true, result: item };
  if (Object.hasOwn(item, "error") && !isNothing(item["error"])) {
    return { ok: false, error: portalError(item, undefined, method, !isNothing(item["result"])) };
  }
  // Methods answer with an object, at most `{ result: true }`: a result that is an object is an envelope's.
  if (!isRecord(item["result"])) return { ok: true, result: item };
  return { ok: true, result: item["result"], ...withoutUndefined({ time: callTime(item["time"]) }) };
}

const ofTheRequest = new Set(["unauthorized", "rate-limited", "overloaded", "method-not-found"]);

/**
 * When the portal answers a batch of a single command with an error, it is that command's. Whether one failed command among
 * several does that is not documented: see `mayBeHalfRun`. `undefined`: the error is the request's.
 */
export function failedCommand(error: unknown, [command, ...others]: readonly NamedCommand[]): Outcomes | undefined {
  if (!(error instanceof PortalError) || error.mayHaveRun || ofTheRequest.has(error.code)) return undefined;
  return command === undefined || others.length > 0 ? undefined : { [command.key]: { ok: false, error } };
}
