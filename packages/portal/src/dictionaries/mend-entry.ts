import type { Temporal } from "temporal-polyfill";
import { isPerhapsOneCommand } from "../read/failure.ts";
import type { CacheEntry } from "./cache-entry.ts";
import { readSome, type Read } from "./read-parts.ts";
import { passingFailures } from "./riders.ts";

/** Milliseconds that a part which failed is left alone: one that hangs must not slow every report down. */
const REST = 10 * 60 * 1000;

/** How a cached entry is made fit to be served. */
export interface Freshening {
  readonly read: Read;
  /** Reads people and departments anew; undefined: the cached ones will do. */
  readonly readPeople: Read | undefined;
  readonly now: Temporal.Instant;
}

/**
 * The cached entry without what failed in passing, and with people as they are now. `kept` is for the cache: where people could not be
 * read, older ones are better than none for whoever does not insist. Throws what concerns the whole portal.
 */
export async function freshEntry(
  cached: CacheEntry,
  { read, readPeople, now }: Freshening,
): Promise<{ readonly entry: CacheEntry; readonly kept: CacheEntry }> {
  const mended = await mendEntry(cached, read, now);
  if (readPeople === undefined) return { entry: mended, kept: mended };
  const { parts, failures } = await readSome(readPeople, now, ["people", "departments"]);
  const others = mended.failures.filter(({ key }) => key !== "people" && key !== "departments");
  const entry = { ...mended, parts: { ...mended.parts, ...parts }, failures: [...others, ...failures] };
  return { entry, kept: failures.length === 0 ? entry : mended };
}

/**
 * The entry with the parts that failed for a passing reason read again; the entry itself when there are none, or when
 * they were asked for less than ten minutes ago. Throws what concerns the whole portal.
 */
async function mendEntry(entry: CacheEntry, read: Read, now: Temporal.Instant): Promise<CacheEntry> {
  const names = passingFailures(entry);
  const failedAt = now.epochMilliseconds;
  const rested = failedAt - entry.failedAt;
  if (names.length === 0 || (rested >= 0 && rested < REST)) return entry;
  try {
    const { parts, failures } = await readSome(read, now, names);
    const others = entry.failures.filter(({ key }) => !names.includes(key));
    return { ...entry, parts: { ...entry.parts, ...parts }, failures: [...others, ...failures], failedAt };
  } catch (error) {
    // Thrown when all of them fail; the others may answer all the same.
    if (!isPerhapsOneCommand(error)) throw error;
    return { ...entry, failedAt };
  }
}
