import { pageSize } from "./keyset-batch.ts";
import type { Measures } from "./measures.ts";

export interface Circumstances {
  readonly measures: Measures;
  readonly inFlight: number;
  /** Rows that wait to be handed out. */
  readonly waitingRows: number;
  /** Pages of a request, and of all that is still to be asked for. */
  readonly pages: number;
  readonly missingPages: number;
  /** Requests that the portal's limit allows at once now, and in the long run. */
  readonly freePlaces: number;
  readonly perSecond: number;
  /** Seconds of work until the portal blocks the method. */
  readonly operatingLeft: number;
  /** What the caller allows. */
  readonly parallel: number;
}

/** Characters of JSON that may be under way or wait; in memory, objects and what they were made of take many times more. */
const mostCharacters = 8_000_000;
/** Requests from which a list of a portal without limits is long: then a few at once keep it busy, in little memory. */
const longList = 25;
const mostOfLongList = 2_000_000;
/** However large the rows are: while one answer is parsed, the next is made. */
const leastInMemory = 2;
/** Seconds that a request takes besides the portal's work on its pages. */
const overhead = 0.2;

/** How many more requests may go side by side: as many as fit into memory, into the portal's limits, and make sense. */
export function requestsAllowed(circumstances: Circumstances): number {
  const { measures, inFlight, pages, freePlaces, perSecond, operatingLeft, parallel } = circumstances;
  // Where rows lie unevenly, requests side by side would read much twice.
  const sensible = measures.isUneven ? 1 : 1 / measures.uncertainty ** 2;
  const work = measures.secondsPerPage * pages;
  const affordable = work === 0 ? Number.POSITIVE_INFINITY : operatingLeft / work;
  const most = Math.min(
    inMemory(circumstances),
    sensible,
    affordable,
    parallel,
    mostConnections,
    useful(circumstances),
  );
  // Without free places more than one request pays only when it takes longer than the next place.
  const steady = Math.floor((work + overhead) * perSecond) + 1;
  const atOnce = Math.max(freePlaces, Math.min(steady, slowest) - inFlight);
  return Math.floor(Math.min(atOnce, most - inFlight));
}

function inMemory({ measures, pages, missingPages, waitingRows, perSecond }: Circumstances): number {
  const rows = pages * pageSize;
  const isLong = missingPages > longList * pages && !Number.isFinite(perSecond);
  const characters = isLong ? mostOfLongList : mostCharacters;
  return Math.max(leastInMemory, characters / (measures.charactersPerRow * rows)) - waitingRows / rows;
}

/**
 * A list that needs more requests than are free takes the time that the portal's limit gives it, however many go at once.
 * As many as are done in that time are enough, and leave memory and portal in peace.
 */
function useful({ measures, pages, missingPages, freePlaces, perSecond }: Circumstances): number {
  const requests = missingPages / pages;
  if (requests <= freePlaces) return Number.POSITIVE_INFINITY;
  const secondsOfRequest = measures.secondsPerPage * pages + overhead;
  return Math.ceil((requests * secondsOfRequest * perSecond) / (requests - freePlaces));
}

/** Requests in the queue of the portal's limit that are of any use. */
const slowest = 20;
/** Connections to one portal that no server minds. */
const mostConnections = 50;
