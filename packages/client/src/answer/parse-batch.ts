import { callTime, withoutUndefined } from "./call-time.ts";
import { ClientError } from "../errors.ts";
import type { FailedOutcome, Outcome, Outcomes } from "./outcome.ts";
import { isNothing, isRecord, phpCount, phpEntries } from "./php-map.ts";
import { portalError } from "./portal-error.ts";
import { unreadableNext } from "./unreadable-next.ts";

export interface ParseBatchOptions {
  /** The batch was told to stop at the first error. */
  readonly halt?: boolean;
  /** Method of a key, for the words of errors. */
  readonly methodOf?: (key: string) => string | undefined;
}

/**
 * Splits `result` of a batch answer into an outcome per key, in the order of the keys (or of the answer, when no keys
 * are given). Each of its five containers may be a list, an object, or `[]` for nothing. For tools that hold raw
 * answers; `client.batch` does it by itself. Throws nothing: a missing entry is a failed outcome. With `halt`, what has
 * no entry counts as not run only behind the error that ended the batch.
 * https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
export function parseBatch(result: unknown, keys?: readonly string[], options: ParseBatchOptions = {}): Outcomes {
  const containers = containersOf(isRecord(result) ? result : {});
  const wanted = keys ?? [...new Set([...containers.results.keys(), ...containers.errors.keys()])];
  const end = options.halt === true ? haltedAt(wanted, containers) : Number.POSITIVE_INFINITY;
  const outcomes = wanted.map((key, index): [string, Outcome] => {
    const method = options.methodOf?.(key);
    return [key, index > end ? notRun(method) : outcomeOf(containers, key, method)];
  });
  return Object.fromEntries(outcomes);
}

interface Containers {
  readonly results: ReadonlyMap<string, unknown>;
  readonly errors: ReadonlyMap<string, unknown>;
  readonly totals: ReadonlyMap<string, unknown>;
  readonly nexts: ReadonlyMap<string, unknown>;
  readonly times: ReadonlyMap<string, unknown>;
}

function containersOf(raw: Readonly<Record<string, unknown>>): Containers {
  const { result, result_error, result_total, result_next, result_time } = raw;
  return {
    results: phpEntries(result),
    errors: new Map([...phpEntries(result_error)].filter(([, error]) => !isNothing(error))),
    totals: phpEntries(result_total),
    nexts: phpEntries(result_next),
    // Only a command that succeeded has a time. A result of null may be left out, but not the container of all results.
    times: phpEntries(typeof result === "object" && result !== null ? result_time : []),
  };
}

/** Where a batch that was told to halt came to its end: the first error, provided that nothing after it has an entry. */
function haltedAt(keys: readonly string[], { results, errors, times }: Containers): number {
  const first = keys.findIndex((key) => errors.has(key));
  const last = keys.findLastIndex((key) => results.has(key) || errors.has(key) || times.has(key));
  return first !== -1 && first === last ? first : Number.POSITIVE_INFINITY;
}

function outcomeOf(containers: Containers, key: string, method: string | undefined): Outcome {
  const { results, errors, totals, nexts, times } = containers;
  // The HTTP status of a batch says nothing about a command, so none is known.
  if (errors.has(key)) {
    return { ok: false, error: portalError(errors.get(key), undefined, method, !isNothing(results.get(key))) };
  }
  if (!results.has(key) && !times.has(key)) return noEntry(method);
  const badNext = unreadableNext(nexts.get(key), method);
  if (badNext !== undefined) return { ok: false, error: badNext };
  const beside = withoutUndefined({
    total: phpCount(totals.get(key)),
    next: phpCount(nexts.get(key)),
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

/** The outcome of a command about which the answer says nothing: it may have run. */
export function noEntry(method: string | undefined): FailedOutcome {
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
