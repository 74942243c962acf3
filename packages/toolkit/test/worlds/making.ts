import type { Random } from "./random.ts";
import type { WorldCase } from "./world-case.ts";

/** What the makers of rows share. */
export interface Making {
  readonly world: WorldCase;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly random: Random;
}

/** A number of days before now, negative: after it, as an ISO instant; often to the very minute of another one. */
export function daysAgo({ now, random }: Making, least: number, most: number): string {
  const minutes = Math.round((least + random.next() * (most - least)) * 1440);
  // Whole days apart: bounds are met exactly, and clocks change in between.
  const exact = random.chance(0.1) ? Math.round(minutes / 1440) * 1440 : minutes;
  return new Date(now - exact * 60_000).toISOString();
}

/** Somebody of the company, the owner of the key more often than others. */
export function somebody({ world, random }: Making): string {
  return random.chance(0.3) ? "1" : String(random.int(1, world.people));
}
