import { ClientError } from "../../errors.ts";
import { stopped } from "../../stopped.ts";
import { requestOptions } from "../request-options.ts";
import type { Chain } from "./chain.ts";
import { type Choice, chooseChains } from "./choose-chains.ts";
import { pageSize } from "./keyset-batch.ts";
import { measure, nothingMeasured } from "./measures.ts";
import {
  expectedRows,
  firstPages,
  mostCommands,
  pagesBesideLooks,
  pagesFor,
  pagesOfRequest,
  placesToLookAt,
} from "./page-plan.ts";
import { requestsAllowed } from "./requests-allowed.ts";
import { type Found, sendRequest, type Source } from "./send-request.ts";
import { endOf, newSpan, type Span } from "./span.ts";
import { takeChain } from "./take-chain.ts";

/** Rows: half a request. */
const smallRest = (mostCommands / 2) * pageSize;

/** Between the rows that are expected and those that the portal has counted, as a share of these. */
const mostDeviation = 0.1;

/** A request that was too much makes the next ones a quarter as large, an answer twice as large again. */
const relief = 4;
const recovery = 2;

/** Errors of a request that a smaller one may not meet. */
const tooMuch: ReadonlySet<string> = new Set(["timeout", "server-error", "answer-too-large", "network"]);

/**
 * Reads the spans of a list, several requests side by side where that pays, and hands the rows out in order. It goes on
 * reading while its caller works on the rows, up to a bounded number of them.
 */
export class SpanReader {
  readonly #source: Source;
  readonly #spans: Span[];
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #measures = nothingMeasured;
  #highest: number | undefined;
  #pagesAtMost = mostCommands;
  /** References do not lead to the last row here: every page is asked for by its identifier. */
  #isChainBroken = false;
  #inFlight = 0;
  #handedOut = 0;
  #requests = 0;
  #isFilling = false;
  #mustFill = false;
  #isLooking = false;
  #hasLooked = false;
  #change = Promise.withResolvers<void>();

  constructor(source: Source) {
    const { plan, options } = source;
    this.#source = source;
    this.#spans = [newSpan(plan.after, true)];
    this.#signal = AbortSignal.any([this.#stop.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  }

  /** Requests sent so far, repetitions not counted. */
  get requests(): number {
    return this.#requests;
  }

  /** The next rows in order, as many as are there; undefined at the end. Throws what stopped the reading. */
  async next(): Promise<readonly unknown[] | undefined> {
    for (;;) {
      if (this.#signal.aborted) throw stopped(this.#source.method, this.#inFlight > 0, this.#signal.reason);
      const [head] = this.#spans;
      if (head === undefined) return undefined;
      if (head.rows.length > 0) return this.#handOut(head);
      if (head.failure !== undefined) throw head.failure;
      if (head.isDone) this.#spans.shift();
      else await this.#wait();
    }
  }

  /** Ends the requests that are under way; nobody wants their rows any more. */
  close(): void {
    this.#stop.abort();
  }

  #handOut(head: Span): readonly unknown[] {
    const { rows } = head;
    head.rows = [];
    this.#handedOut += rows.length;
    void this.#fill();
    return rows;
  }

  async #wait(): Promise<void> {
    const change = this.#change.promise;
    void this.#fill();
    await change;
  }

  /** Starts as many requests as may run now. Whoever asks while it is at it makes it look once more. */
  async #fill(): Promise<void> {
    this.#mustFill = true;
    if (this.#isFilling) return;
    this.#isFilling = true;
    try {
      while (this.#mustFill && !this.#signal.aborted) {
        this.#mustFill = false;
        await this.#startRequests();
      }
    } catch (error) {
      // The store of the portal's request counter failed. Whoever waits for rows is told.
      const [head] = this.#spans;
      if (head !== undefined) head.failure = error;
      this.#tell();
    } finally {
      this.#isFilling = false;
    }
  }

  async #startRequests(): Promise<void> {
    for (let room = await this.#room(); room > 0 && !this.#isLooking; room -= 1) {
      const looks = this.#looks();
      const chosen = chooseChains(this.#spans, {
        measures: this.#measures,
        highest: this.#highest,
        pages: Math.min(this.#pages(room), looks.length > 0 ? pagesBesideLooks : mostCommands),
        isBusy: this.#inFlight > 0,
      });
      if (chosen.length === 0) return;
      void this.#run(chosen, looks);
      if (this.#isEnough()) return;
    }
  }

  /** Before requests run side by side in a long list: where to look first. Once. */
  #looks(): readonly number[] {
    if (this.#highest === undefined || this.#hasLooked || this.#inFlight > 0) return [];
    this.#hasLooked = true;
    const from = this.#spans.at(-1)?.from ?? 0;
    const pages = this.#missingRows() / pageSize;
    const hasConditions = Object.keys(this.#source.plan.filter).length > 0;
    const outlook = { from, to: this.#highest, pages, hasConditions };
    return this.#isAsCounted(outlook) ? [] : placesToLookAt(this.#measures, outlook);
  }

  /** What the rows so far let expect is what the portal has counted: they lie evenly. */
  #isAsCounted({ from, to }: { readonly from: number; readonly to: number }): boolean {
    const { expectedRows: counted } = this.#source.options;
    if (counted === undefined) return false;
    const waiting = this.#spans.reduce((sum, { rows }) => sum + rows.length, 0);
    const missing = counted - this.#handedOut - waiting;
    return Math.abs(expectedRows(this.#measures, from, to) - missing) <= missing * mostDeviation;
  }

  async #room(): Promise<number> {
    const { pacing, method, options } = this.#source;
    if (this.#highest === undefined || this.#isEnough()) return this.#mustGoOn() ? 1 : 0;
    const allowed = requestsAllowed({
      measures: this.#measures,
      inFlight: this.#inFlight,
      waitingRows: this.#spans.reduce((sum, { rows }) => sum + rows.length, 0),
      pages: this.#pages(1),
      missingPages: this.#missingPages(),
      freePlaces: await pacing.freePlaces(),
      perSecond: pacing.perSecond,
      operatingLeft: pacing.operatingLeft(method),
      parallel: options.parallel ?? Number.POSITIVE_INFINITY,
    });
    return Math.max(this.#mustGoOn() ? 1 : 0, allowed);
  }

  /** Nothing is there to be handed out, and nothing is under way. */
  #mustGoOn(): boolean {
    const next = this.#spans.find((span) => !span.isDone || span.rows.length > 0);
    return this.#inFlight === 0 && next !== undefined && next.rows.length === 0 && next.failure === undefined;
  }

  /** The rows that are wanted have been asked for; a small rest waits for what is under way, which may bring more. */
  #isEnough(): boolean {
    const missing = this.#missingRows();
    return missing <= (this.#inFlight > 0 ? smallRest : 0);
  }

  #missingRows(): number {
    const asked = this.#spans.reduce((sum, { rows, running = 0 }) => sum + rows.length + running * pageSize, 0);
    return (this.#source.options.maxItems ?? Number.POSITIVE_INFINITY) - this.#handedOut - asked;
  }

  #pages(free: number): number {
    const missing = this.#missingPages();
    const isFirst = this.#highest === undefined;
    const pages = isFirst ? this.#firstPages() : pagesOfRequest(this.#measures, missing, free);
    return this.#isChainBroken ? 1 : Math.min(pages, this.#pagesAtMost, missing);
  }

  #firstPages(): number {
    const { expectedRows = 0, expectedSeconds: secondsPerPage = 0 } = this.#source.options;
    const pages = Math.ceil(expectedRows / pageSize);
    return Math.max(firstPages, Math.min(pages, pagesOfRequest({ ...this.#measures, secondsPerPage }, pages, 1)));
  }

  /** Pages behind everything that has been asked for, as far as they are wanted. */
  #missingPages(): number {
    const wanted = Math.max(1, Math.ceil(this.#missingRows() / pageSize));
    const highest = this.#highest;
    if (highest === undefined) return wanted;
    const pages = this.#spans.map((span, index) => {
      const isOpen = !span.isDone && span.running === undefined;
      return isOpen || index === this.#spans.length - 1
        ? pagesFor(this.#measures, span.from ?? 0, Math.min(endOf(this.#spans, index), highest))
        : 0;
    });
    return Math.min(
      wanted,
      Math.max(
        1,
        pages.reduce((sum, count) => sum + count, 0),
      ),
    );
  }

  async #run(chosen: readonly Choice[], looks: readonly number[]): Promise<void> {
    const chains = chosen.map(({ span, count }, index) => ({ name: `c${index}`, from: span.from, count }));
    const request = { chains, looks, withProbe: chosen.some(({ span }) => span.needsProbe) };
    const options = requestOptions(this.#source.options, { requests: this.#requests });
    for (const { span, count } of chosen) span.running = count;
    this.#inFlight += 1;
    this.#requests += 1;
    this.#isLooking = looks.length > 0;
    try {
      this.#take(
        chosen,
        await sendRequest(this.#source, request, this.#highest ?? 0, { ...options, signal: this.#signal }),
      );
    } catch (error) {
      this.#fail(chosen, error);
    } finally {
      this.#inFlight -= 1;
      if (looks.length > 0) this.#isLooking = false;
      for (const { span } of chosen) span.running = undefined;
    }
    this.#tell();
    void this.#fill();
  }

  #tell(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  #take(chosen: readonly Choice[], { chains, highest, tail, profile }: Found): void {
    this.#highest = highest ?? this.#highest;
    this.#measures = measure(this.#measures, chains, tail, profile);
    this.#pagesAtMost = Math.min(mostCommands, this.#pagesAtMost * recovery);
    for (const [index, chain] of chains.entries()) this.#takeChain((chosen[index] as Choice).span, chain);
  }

  #takeChain(span: Span, chain: Chain): void {
    const { method, family } = this.#source;
    if (chain.error !== undefined && chain.rows.length > 0 && chain.error.code === "malformed-answer") {
      this.#isChainBroken = true;
    }
    takeChain(this.#spans, span, chain, { method, family, highest: this.#highest ?? 0 });
  }

  #fail(chosen: readonly Choice[], error: unknown): void {
    const pages = chosen.reduce((sum, { count }) => sum + count, 0);
    const isTooMuch = error instanceof ClientError && tooMuch.has(error.code) && error.mayHaveRun;
    if (isTooMuch && pages > 1) {
      this.#pagesAtMost = Math.max(1, Math.floor(pages / relief));
      return;
    }
    const span = chosen[0]?.span;
    const place = span === undefined ? -1 : this.#spans.indexOf(span);
    // What fell away behind an earlier failure is not wanted any more.
    if (span === undefined || place === -1) return;
    span.failure = error;
    this.#spans.splice(place + 1);
  }
}
