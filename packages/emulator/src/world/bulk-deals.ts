import { createWorld, type CreateWorldOptions } from "./create-world.ts";
import { createRandom } from "./random.ts";
import type { ClassicRow, StageHistoryRow, World } from "./types.ts";

/** What can be chosen of a world of many deals. */
export interface DealsWorldOptions extends CreateWorldOptions {
  readonly deals: number;
  /** Share of the ids that are missing, as after deletions: 0, the default, up to but not including 1. */
  readonly gaps?: number;
  /** Only open deals, no closed ones. */
  readonly onlyOpen?: boolean;
  /** The deals come with the history of their stages, about three records each. */
  readonly history?: boolean;
}

/** Deals of the usual world that the many are copies of. */
const patterns = 2000;

/**
 * A company with very many deals and little else: people, dictionaries and customers, but no leads, tasks, events,
 * activities and, unless asked for, no history. A million deals take seconds and well under a gigabyte. Throws RangeError
 * as `createWorld` does, and for gaps that are no such share.
 */
export function createDealsWorld(options: DealsWorldOptions): World {
  const { deals: count, gaps = 0 } = options;
  if (!(gaps >= 0 && gaps < 1)) throw new RangeError(`gaps must be from 0 up to but not including 1, got ${gaps}`);
  const world = createWorld({ ...options, deals: Math.min(count, patterns) });
  const rows = options.onlyOpen ? world.deals.filter((deal) => deal["STAGE_SEMANTIC_ID"] === "P") : world.deals;
  const deals = copies(rows, count, gaps);
  const stageHistory = options.history ? historyOf(deals, world.stageHistory) : [];
  return {
    ...world,
    deals: deals.map(({ row }) => row),
    leads: [],
    tasks: [],
    events: [],
    activities: [],
    stageHistory,
    workdays: [],
  };
}

interface Copy {
  readonly row: ClassicRow;
  /** ID of the deal that it was copied from. */
  readonly pattern: number;
}

/** Copies of one pattern stand together, so that deals are still numbered in the order of their creation. */
function copies(rows: readonly ClassicRow[], count: number, gaps: number): Copy[] {
  const random = createRandom("deal-gaps");
  const made: Copy[] = [];
  let id = 0;
  for (let place = 0; place < count; place++) {
    id++;
    while (random.chance(gaps)) id++;
    const pattern = rows[Math.floor((place * rows.length) / count)] as ClassicRow;
    made.push({ row: { ...pattern, ID: String(id) }, pattern: Number(pattern.ID) });
  }
  return made;
}

/** Each record of a pattern once for each of its copies, numbered in the order of time as those of the patterns are. */
function historyOf(deals: readonly Copy[], history: readonly StageHistoryRow[]): StageHistoryRow[] {
  const owners = Map.groupBy(deals, ({ pattern }) => pattern);
  const made: StageHistoryRow[] = [];
  for (const record of history) {
    if (record.ENTITY_TYPE_ID !== 2) continue;
    for (const { row } of owners.get(record.OWNER_ID) ?? []) {
      made.push({ ...record, ID: made.length + 1, OWNER_ID: Number(row.ID) });
    }
  }
  return made;
}
