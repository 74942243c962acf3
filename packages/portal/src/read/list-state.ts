import type { Command, Outcome } from "@b24kit/client";
import { listPages, type ListPages, type ListPart, nothingRead } from "@b24kit/client/lists";
import { MalformedAnswerError } from "../errors.ts";
import type { ReadFailure } from "../model/dictionaries.ts";
import type { Query, ReadOutcome } from "../query.ts";
import { readFailure } from "./failure.ts";
import type { Outcomes } from "./send-apart.ts";

/** How far one query has been read. */
export interface ListState {
  readonly key: string;
  readonly query: Query<unknown>;
  /** Undefined of an answer that is no list. */
  readonly pages: ListPages | undefined;
  /** What the portal sent: the rows themselves only as far as they came in batches, and while more are to come. */
  readonly part: ListPart;
  /** Seconds that the portal needed for the first page. */
  readonly pageSeconds: number;
  /** Parsed and filtered. */
  readonly rows: readonly unknown[];
  readonly isDone: boolean;
  readonly isTruncated: boolean;
  readonly failure?: ReadFailure;
}

/** Throws `bad-parameters` for a list that the client would refuse to read. */
export function beginList(key: string, query: Query<unknown>): ListState {
  const { isWhole = false, isEmpty = false, command } = query;
  const pages = isWhole || isEmpty ? undefined : listPages(command.method, command.params);
  const begun = { pageSeconds: 0, rows: [], isDone: isEmpty, isTruncated: false };
  return { key, query, pages, part: nothingRead, ...begun };
}

export function firstCommand({ pages, query }: ListState): Command {
  return pages?.first ?? query.command;
}

/** The state after the first page. A page that cannot be read ends the list with a failure. */
export function takeFirst(list: ListState, outcome: Outcome | undefined): ListState {
  return attempt(list, () => {
    if (outcome === undefined) throw new MalformedAnswerError(list.query.command.method, "", "an answer");
    if (!outcome.ok) throw outcome.error;
    const { result, time } = outcome;
    const part = list.pages?.readFirst(outcome) ?? { ...nothingRead, rows: [result], received: 1, isComplete: true };
    return withPart({ ...list, pageSeconds: time?.duration ?? 0 }, part);
  });
}

/** The state after further pages that were asked for under a name. */
export function takeFurther(list: ListState, count: number, name: string, outcomes: Outcomes): ListState {
  return attempt(list, () => withPart(list, list.pages?.readFurther(list.part, count, name, outcomes) ?? list.part));
}

function withPart(list: ListState, part: ListPart): ListState {
  const rows = parseRows(list.query, part.rows);
  const isDone = part.isComplete;
  // What the portal sent takes several times the memory of what was made of it.
  return { ...list, part: isDone ? { ...part, rows: [] } : part, rows, isDone };
}

/** The list, ended by a failure if `action` fails by a fault of the portal. */
function attempt(list: ListState, action: () => ListState): ListState {
  try {
    return action();
  } catch (error) {
    return failed(list, error);
  }
}

/** Throws `error` itself when it is a fault of ours. */
export function failed(list: ListState, error: unknown): ListState {
  return { ...list, isDone: true, failure: readFailure(list.key, list.query, error) };
}

/** A number beyond what dates can hold is the portal's fault too. */
export function parseRows({ parse, command }: Query<unknown>, rows: readonly unknown[]): readonly unknown[] {
  try {
    return parse(rows);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new MalformedAnswerError(command.method, "", "values within range", { cause: error });
  }
}

/** A list of which so many rows have come is cut there, unless it has ended. */
export function capped(list: ListState, maxRows: number): ListState {
  return list.isDone || list.part.received < maxRows ? list : { ...list, isDone: true, isTruncated: true };
}

export function outcomeOf({ failure, rows, isTruncated }: ListState): ReadOutcome<unknown> {
  if (failure !== undefined) return { ok: false, failure };
  return { ok: true, rows, ...(isTruncated && { truncated: { read: rows.length } }) };
}

export function countRows(lists: readonly ListState[]): number {
  return lists.reduce((sum, { part }) => sum + part.received, 0);
}
