import { callTime, withoutUndefined } from "./call-time.ts";
import { ClientError } from "./errors.ts";
import type { FailedOutcome, Outcome, Outcomes } from "./outcome.ts";
import { isRecord, phpEntries, phpNumber } from "./php-map.ts";
import { portalError } from "./portal-error.ts";

export interface ParseBatchOptions {
  /** The batch was told to stop at the first error. */
  readonly halt?: boolean;
  /** Method of a key, for the words of errors. */
  readonly methodOf?: (key: string) => string | undefined;
}

/**
 * Splits `result` of a batch answer into an outcome per key, in the order of the keys (or of the answer, when no keys
 * are given). Each of its five containers may be a list, an object, or `[]` for nothing. For tools that hold raw
 * answers; `client.batch` does it by itself. Throws nothing: a missing entry is a failed outcome.
 * https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
export function parseBatch(result: unknown, keys?: readonly string[], options: ParseBatchOptions = {}): Outcomes {
  const raw = isRecord(result) ? result : {};
  const containers: Containers = {
    results: phpEntries(raw["result"]),
    errors: phpEntries(raw["result_error"]),
    totals: phpEntries(raw["result_total"]),
    nexts: phpEntries(raw["result_next"]),
    times: phpEntries(raw["result_time"]),
  };
  const wanted = keys ?? [...new Set([...containers.results.keys(), ...containers.errors.keys()])];
  const isHalted = options.halt === true && containers.errors.size > 0;
  return Object.fromEntries(wanted.map((key) => [key, outcomeOf(containers, key, options.methodOf?.(key), isHalted)]));
}

interface Containers {
  readonly results: ReadonlyMap<string, unknown>;
  readonly errors: ReadonlyMap<string, unknown>;
  readonly totals: ReadonlyMap<string, unknown>;
  readonly nexts: ReadonlyMap<string, unknown>;
  readonly times: ReadonlyMap<string, unknown>;
}

function outcomeOf(containers: Containers, key: string, method: string | undefined, isHalted: boolean): Outcome {
  const { results, errors, totals, nexts, times } = containers;
  // The HTTP status of a batch says nothing about a command, so none is known.
  if (errors.has(key)) return { ok: false, error: portalError(errors.get(key), undefined, method) };
  if (!results.has(key) && !times.has(key)) return isHalted ? notRun(method) : noEntry(method);
  const beside = withoutUndefined({
    total: phpNumber(totals.get(key)),
    next: phpNumber(nexts.get(key)),
    time: callTime(times.get(key)),
  });
  return { ok: true, result: results.get(key) ?? null, ...beside };
}

/** The outcome of a command that was held back because an earlier one failed. */
export function notRun(method: string | undefined): FailedOutcome {
  const error = new ClientError(
    "not-run",
    `Of the batch, ${named(method)} was not run because an earlier command failed.`,
    {
      hint: "Solve the earlier error, then run this command again.",
      ...(method === undefined ? {} : { method }),
    },
  );
  return { ok: false, error };
}

function noEntry(method: string | undefined): FailedOutcome {
  const message = `The portal's answer to the batch says nothing about ${named(method)}.`;
  const error = new ClientError("malformed-answer", message, {
    hint: "Call the method alone to see what the portal answers.",
    mayHaveRun: true,
    ...(method === undefined ? {} : { method }),
  });
  return { ok: false, error };
}

function named(method: string | undefined): string {
  return method === undefined ? "the command" : `"${method}"`;
}
