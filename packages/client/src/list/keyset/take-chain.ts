import { ClientError } from "../../errors.ts";
import type { KeysetFamily } from "../families.ts";
import { rowIdOf } from "../rows-of.ts";
import type { Chain } from "./chain.ts";
import { endOf, type Span } from "./span.ts";

interface Place {
  readonly method: string;
  readonly family: KeysetFamily;
  /** The highest identifier of the list, as far as is known. */
  readonly highest: number;
}

/** How often a chain may end too early without bringing a row, until we give up. */
const mostStalls = 3;

/**
 * Adds what a chain brought to its span. The span is read when it has come to its end, or to the highest identifier. A
 * short page alone is not believed to be the end: it is asked again behind its last row, and where the list ends by now.
 */
export function takeChain(spans: Span[], span: Span, chain: Chain, place: Place): void {
  const index = spans.indexOf(span);
  if (index === -1) return;
  absorb(spans, index, chain.lastId ?? 0);
  const end = endOf(spans, index);
  const rows = withinEnd(chain, end, place.family);
  for (const row of rows) span.rows.push(row);
  if (chain.lastId !== undefined) span.from = Math.min(chain.lastId, end);
  span.isDone = (span.from ?? 0) >= Math.min(end, place.highest);
  span.fullPages = chain.isShort || chain.error !== undefined ? 0 : chain.secondsOfPages.length;
  span.needsProbe = chain.isShort;
  const isWaiting = chain.error?.code === "operation-limit";
  span.stalls = chain.rows.length > 0 || isWaiting ? 0 : span.stalls + 1;
  if (!span.isDone) span.failure = failureOf(span, chain, place.method);
}

function failureOf({ stalls }: Span, { error, rows }: Chain, method: string): ClientError | undefined {
  if (error !== undefined && rows.length === 0 && !mayPass(error)) return error;
  return stalls >= mostStalls ? (error ?? contradiction(method)) : undefined;
}

function isUntouched({ begin, from, running, isDone }: Span): boolean {
  return !isDone && running === undefined && from === begin;
}

/** A chain that went beyond its end has read the next spans as well, as long as nobody else has begun with them. */
function absorb(spans: Span[], index: number, lastId: number): void {
  for (let next = spans[index + 1]; next !== undefined && lastId > (next.begin ?? 0); next = spans[index + 1]) {
    if (!isUntouched(next)) return;
    spans.splice(index + 1, 1);
  }
}

/** Rows behind the end belong to the next span, which reads them itself. */
function withinEnd({ rows, lastId }: Chain, end: number, { rowId }: KeysetFamily): readonly unknown[] {
  if ((lastId ?? 0) <= end) return rows;
  let count = rows.length;
  while (count > 0 && (rowIdOf(rows[count - 1], rowId) ?? 0) > end) count -= 1;
  return rows.slice(0, count);
}

function mayPass({ isRetryable, code }: ClientError): boolean {
  return isRetryable || code === "operation-limit";
}

function contradiction(method: string): ClientError {
  return new ClientError(
    "malformed-answer",
    `The portal says that "${method}" has more rows, but does not give them.`,
    { hint: "Try again. If it stays so, read single pages by answer().", isRetryable: true, method },
  );
}
