import { pageSize } from "./keyset-batch.ts";
import type { Measures } from "./measures.ts";
import { placeBehind, rowsBetween } from "./profile.ts";

/** Commands of a request; with a probe there is place for one page less. */
export const mostCommands = 50;
/** Pages of the first request: enough for most lists, and little to regret when nothing more is wanted. */
export const firstPages = 2;
/** Seconds of the portal's work in one request. The portal cuts at 60, and it may be slower next time. */
const longestWork = 15;
/** Seconds of work that are worth a request of their own, when requests can run side by side. */
const worthwhileWork = 1;

/**
 * Pages from which a look at the whole axis, one request, costs less than ranges that turn out to be empty or full. Lists
 * without conditions hardly ever have holes; conditions make them.
 */
const worthALook = { all: 25 * mostCommands, some: 2 * mostCommands };
const looks = 24;
/** Pages that fit beside the looks. */
export const pagesBesideLooks = mostCommands - looks;

interface Outlook {
  readonly from: number;
  readonly to: number;
  /** As many as are wanted. */
  readonly pages: number;
  readonly hasConditions: boolean;
}

/** Places to look at before a long list is read side by side; none for a shorter one. */
export function placesToLookAt(measures: Measures, { from, to, pages, hasConditions }: Outlook): readonly number[] {
  const enough = hasConditions ? worthALook.some : worthALook.all;
  if (Math.min(pagesFor(measures, from, to), pages) <= enough) return [];
  return Array.from({ length: looks }, (_, index) => from + Math.floor(((to - from) / looks) * index));
}

/** How many pages a request may hold when `free` of them may run side by side. */
export function pagesOfRequest({ secondsPerPage }: Measures, missingPages: number, free: number): number {
  if (secondsPerPage === 0) return mostCommands;
  const affordable = Math.floor(longestWork / secondsPerPage);
  const worthwhile = Math.ceil(worthwhileWork / secondsPerPage);
  const shared = Math.ceil(missingPages / Math.max(1, Math.floor(free / 2)));
  return Math.max(1, Math.min(mostCommands, affordable, Math.max(worthwhile, shared)));
}

/** Rows that probably lie behind `from` up to and including `to`. */
export function expectedRows({ profile, density }: Measures, from: number, to: number): number {
  return rowsBetween(profile, density, from, to);
}

/**
 * The place up to which so many pages behind `from` surely reach, unless the list is uneven: what is expected, less twice
 * the scatter of rows that were deleted at random. Where every number is taken there is no scatter.
 */
export function placeAfter(measures: Measures, from: number, pages: number): number {
  const rows = pages * pageSize;
  const place = placeBehind(measures.profile, measures.density, from, rows - scatter(measures, rows));
  return Math.max(from + rows, Math.floor(place));
}

/** Pages that surely hold the rows behind `from` up to and including `to`. */
export function pagesFor(measures: Measures, from: number, to: number): number {
  // What is expected of an uneven list is worth nothing: a few pages show more, and grow as long as they are full.
  if (measures.isUneven) return Math.max(1, Math.min(someCommands, Math.ceil((to - from) / pageSize)));
  const rows = expectedRows(measures, from, to);
  const most = Math.min(to - from, rows + scatter(measures, rows));
  return Math.max(1, Math.ceil(most / pageSize));
}

const someCommands = 10;
/** A tenth at most: what does not fit is read afterwards, which costs less than pages that are read twice. */
const mostDoubt = 0.1;

function scatter({ density, uncertainty }: Measures, rows: number): number {
  return 2 * Math.sqrt(rows * (1 - density)) + rows * Math.min(mostDoubt, uncertainty);
}
