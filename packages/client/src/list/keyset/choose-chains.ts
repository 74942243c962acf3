import type { Measures } from "./measures.ts";
import { expectedRows, mostCommands, pagesFor, placeAfter } from "./page-plan.ts";
import { pageSize } from "./keyset-batch.ts";
import { endOf, newSpan, type Span } from "./span.ts";

/** What the choice of the next request depends on. */
export interface Situation {
  readonly measures: Measures;
  /** The highest identifier of the list; undefined before the first answer. */
  readonly highest: number | undefined;
  /** Pages that a request may hold. */
  readonly pages: number;
  /** Other requests are under way. */
  readonly isBusy: boolean;
}

export interface Choice {
  readonly span: Span;
  /** Pages. */
  readonly count: number;
}

/**
 * Chooses what the next request reads: the spans that wait, in order, as far as they fit, and behind them a new one cut
 * off a running span that is larger than its chain. Remainders of a few pages wait for each other while other requests are
 * under way. Adds the new span to `spans`. Empty: nothing to do now.
 */
export function chooseChains(spans: Span[], situation: Situation): readonly Choice[] {
  const chosen = waitingChains(spans, situation);
  const used = chosen.reduce((sum, { count }) => sum + count, 0);
  if (used > situation.pages / 2) return chosen;
  const span = splitOff(spans, situation);
  if (span !== undefined && used < situation.pages) {
    const count = Math.min(situation.pages - used, pagesWanted(spans, spans.indexOf(span), situation));
    return [...chosen, { span, count }];
  }
  return situation.isBusy ? [] : chosen;
}

function waitingChains(spans: readonly Span[], situation: Situation): readonly Choice[] {
  const chosen: Choice[] = [];
  let left = situation.pages;
  for (const [index, span] of spans.entries()) {
    if (span.isDone || span.running !== undefined || span.failure !== undefined) continue;
    // The probe takes the place of a page.
    if (span.needsProbe && left === mostCommands) left -= 1;
    const count = Math.min(left, pagesWanted(spans, index, situation));
    if (count === 0) break;
    chosen.push({ span, count });
    left -= count;
  }
  return chosen;
}

function pagesWanted(spans: readonly Span[], index: number, { measures, highest, pages }: Situation): number {
  const { from, fullPages } = spans[index] as Span;
  if (highest === undefined) return pages;
  const end = Math.min(endOf(spans, index), highest);
  // A chain that was full although it should have been enough shows that too little was expected.
  const grown = Math.min(fullPages * growth, Math.ceil((end - (from ?? 0)) / pageSize));
  return Math.max(grown, pagesFor(measures, from ?? 0, end));
}

const growth = 5;

/** Cuts off what lies behind the chain of a running span, if there is enough of it. */
function splitOff(spans: Span[], { measures, highest = 0 }: Situation): Span | undefined {
  for (const [index, { from, running }] of spans.entries()) {
    if (running === undefined) continue;
    const begin = placeAfter(measures, from ?? 0, running);
    if (expectedRows(measures, begin, Math.min(endOf(spans, index), highest)) < pageSize) continue;
    const span = newSpan(begin);
    spans.splice(index + 1, 0, span);
    return span;
  }
  return undefined;
}
