import type { Outcome } from "@b24kit/client";
import { MalformedAnswerError } from "../errors.ts";
import type { ReadFailure } from "../model/types.ts";
import type { Paging, Query } from "../query.ts";
import { isRecord, rawRows } from "../wire.ts";
import { readFailure } from "./failure.ts";

/** Rows of a page; fixed by the portal. */
export const PAGE_SIZE = 50;

/** How far one query has been read. */
export interface ListState {
  readonly key: string;
  readonly query: Query<unknown>;
  readonly pages: readonly (readonly unknown[])[];
  /** Rows as they came, before parsing and filtering; the portal may send one twice. */
  readonly rawCount: number;
  /** Different identifiers among them. */
  readonly idCount: number;
  readonly lastId: number;
  /** The identifiers themselves, of an offset list only: their order says nothing. */
  readonly ids: ReadonlySet<number>;
  /** What the portal counted with the first page; undefined when it did not count. */
  readonly total?: number;
  /** Where the next page of an offset list starts. */
  readonly next?: number;
  readonly isDone: boolean;
  readonly truncated?: { readonly read: number };
  readonly failure?: ReadFailure;
}

type Paged = Extract<Paging<unknown>, { rowId: string }>;

export function beginList(key: string, query: Query<unknown>): ListState {
  return { key, query, pages: [], rawCount: 0, idCount: 0, lastId: 0, ids: new Set(), isDone: query.isEmpty === true };
}

/** The state after one further page. A page that cannot be read ends the list with a failure. */
export function takePage(state: ListState, outcome: Outcome | undefined): ListState {
  try {
    if (outcome === undefined) throw new MalformedAnswerError(state.query.command.method, "", "an answer");
    if (!outcome.ok) throw outcome.error;
    return addPage(state, outcome);
  } catch (error) {
    return { ...state, isDone: true, failure: readFailure(state.key, state.query, error) };
  }
}

function addPage(state: ListState, outcome: Extract<Outcome, { ok: true }>): ListState {
  const { more, command } = state.query;
  const rows = parsePage(state.query, outcome.result);
  const pages = [...state.pages, rows];
  if (more.kind === "none") return { ...state, pages, rawCount: rows.length, idCount: rows.length, isDone: true };
  const raw = rawRows(command.method, more.rowsPath, outcome.result);
  const counted = { ...state, pages, rawCount: state.rawCount + raw.length, ...totalOf(state, outcome, raw.length) };
  const ids = raw.map((row) => idOfRaw(row, more, command.method));
  if (more.kind === "offset") return endOfOffset(counted, new Set([...state.ids, ...ids]), outcome.next);
  assertAscending(ids, state.lastId, command.method, more);
  const idCount = state.idCount + new Set(ids).size;
  return endOfKeyset({ ...counted, idCount, lastId: ids.at(-1) ?? state.lastId }, raw.length);
}

/** A number beyond what dates can hold is the portal's fault too. */
function parsePage({ parse, command }: Query<unknown>, result: unknown): readonly unknown[] {
  try {
    return parse(result);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new MalformedAnswerError(command.method, "", "values within range", { cause: error });
  }
}

/** Only the first page counts; a count below the rows at hand is no count (`start: -1`, currencies). */
function totalOf(state: ListState, outcome: Extract<Outcome, { ok: true }>, rows: number): Pick<ListState, "total"> {
  if (state.pages.length > 0 || outcome.total === undefined || outcome.total < rows) return {};
  return { total: outcome.total };
}

/**
 * The end is where the counted rows are together. A short page is the end as well, unless rows are still missing: a row
 * may have been deleted between two pages, so the portal is asked once more, until it has nothing to add.
 */
function endOfKeyset(state: ListState, rows: number): ListState {
  const { total } = state;
  const isComplete = total !== undefined && state.idCount >= total;
  const isShort = rows < PAGE_SIZE && (total === undefined || state.rawCount >= total);
  return { ...state, isDone: isComplete || isShort || rows === 0 };
}

/**
 * The end is where the counted rows are together, or where the portal names no next page. A page without anything new is
 * the end of a list that was not counted; of a counted one it shows that the portal takes no notice of the position.
 */
function endOfOffset(state: ListState, ids: ReadonlySet<number>, next: number | undefined): ListState {
  const { total, query } = state;
  const read = { ...state, ids, idCount: ids.size };
  const isNew = ids.size > state.ids.size;
  if (next === undefined || (total === undefined ? !isNew : ids.size >= total)) return { ...read, isDone: true };
  if (!isNew) throw new MalformedAnswerError(query.command.method, "", "rows that did not come before");
  if (next <= (state.next ?? 0)) throw new MalformedAnswerError(query.command.method, "next", "a later position");
  return { ...read, next };
}

function idOfRaw(row: unknown, more: Paged, method: string): number {
  const id = isRecord(row) ? Number(row[more.rowId]) : Number.NaN;
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new MalformedAnswerError(method, more.rowId, "an identifier");
}

/** Identifiers that do not rise would repeat or lose rows: the portal took no notice of the order or the filter. */
function assertAscending(ids: readonly number[], last: number, method: string, more: Paged): void {
  const isRising = ids.every((id, index) => (index === 0 ? id > last : id >= (ids[index - 1] ?? id)));
  if (!isRising) throw new MalformedAnswerError(method, more.rowId, "rows in the order of their identifiers");
}

/** All rows of a list that has ended, without those that came twice. */
export function rowsOf(state: ListState): readonly unknown[] {
  const { more } = state.query;
  const rows = state.pages.flat();
  if (more.kind === "none") return rows;
  return [...new Map(rows.map((row) => [more.idOf(row), row])).values()];
}
