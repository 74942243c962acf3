/**
 * A stretch of the axis of identifiers: from behind `begin` up to and including the `begin` of the next span; the last one
 * has no end. The spans of a reading lie in order, one behind the other, without a hole.
 */
export interface Span {
  /** Undefined: from the first row on. */
  readonly begin: number | undefined;
  /** Read so far up to this identifier. */
  from: number | undefined;
  /** Pages of the chain that is under way, behind `from`; undefined: none is. */
  running: number | undefined;
  /** Rows that have been read and not yet handed out. */
  rows: unknown[];
  isDone: boolean;
  /** Pages of its last chain, if that was full to its end. */
  fullPages: number;
  /** How often in a row a chain ended too early without bringing a row. */
  stalls: number;
  /** The next chain has to find out anew where the list ends. */
  needsProbe: boolean;
  /** Why it cannot be read further; thrown when everything before it has been handed out. */
  failure?: unknown;
}

export function newSpan(begin: number | undefined, needsProbe = false): Span {
  return { begin, from: begin, running: undefined, rows: [], isDone: false, fullPages: 0, stalls: 0, needsProbe };
}

/** Where the span ends: at the beginning of the one behind it. */
export function endOf(spans: readonly Span[], index: number): number {
  return spans[index + 1]?.begin ?? Number.POSITIVE_INFINITY;
}
