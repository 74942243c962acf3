import { createWorld, type CreateWorldOptions } from "./create-world.ts";
import { createRandom } from "./random.ts";
import type { ClassicRow, World } from "./types.ts";

/** What can be chosen of a world of many deals. */
export interface DealsWorldOptions extends CreateWorldOptions {
  readonly deals: number;
  /** Share of the ids that are missing, as after deletions: 0, the default, up to but not including 1. */
  readonly gaps?: number;
}

/** Deals of the usual world that the many are copies of. */
const patterns = 2000;

/**
 * A company with very many deals and little else: people, dictionaries and customers, but no leads, tasks, events,
 * activities or history. A million deals take seconds and well under a gigabyte. Throws RangeError as `createWorld` does,
 * and for gaps that are no such share.
 */
export function createDealsWorld(options: DealsWorldOptions): World {
  const { deals: count, gaps = 0 } = options;
  if (!(gaps >= 0 && gaps < 1)) throw new RangeError(`gaps must be from 0 up to but not including 1, got ${gaps}`);
  const world = createWorld({ ...options, deals: Math.min(count, patterns) });
  const deals = copies(world.deals, count, gaps);
  return { ...world, deals, leads: [], tasks: [], events: [], activities: [], stageHistory: [], workdays: [] };
}

/** Copies of one pattern stand together, so that deals are still numbered in the order of their creation. */
function copies(rows: readonly ClassicRow[], count: number, gaps: number): ClassicRow[] {
  const random = createRandom("deal-gaps");
  const made: ClassicRow[] = [];
  let id = 0;
  for (let place = 0; place < count; place++) {
    id++;
    while (random.chance(gaps)) id++;
    const pattern = rows[Math.floor((place * rows.length) / count)] as ClassicRow;
    made.push({ ...pattern, ID: String(id) });
  }
  return made;
}
