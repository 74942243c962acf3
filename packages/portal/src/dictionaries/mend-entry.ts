import type { Temporal } from "temporal-polyfill";
import { isPerhapsOneCommand } from "../read/failure.ts";
import type { CacheEntry } from "./cache-entry.ts";
import { readSome, type Read } from "./read-parts.ts";
import { passingFailures } from "./riders.ts";

/** Milliseconds that a part which failed is left alone: one that hangs must not slow every report down. */
const REST = 10 * 60 * 1000;

/**
 * The entry with the parts that failed for a passing reason read again; the entry itself when there are none, or when
 * they were asked for less than ten minutes ago. Throws what concerns the whole portal.
 */
export async function mendEntry(entry: CacheEntry, read: Read, now: Temporal.Instant): Promise<CacheEntry> {
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
