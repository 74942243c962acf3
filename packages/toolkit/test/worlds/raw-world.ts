import type { World } from "@b24kit/emulator";
import { dateOf } from "../naive/naive-time.ts";
import { randomWorld } from "./random-world.ts";
import type { WorldCase } from "./world-case.ts";

/** What a naive twin may look at: rows as the portal keeps them, in their wire spelling, and the clock. */
export interface RawWorld {
  readonly world: World;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Of the key's owner. */
  readonly zone: string;
  /** ISO date in the zone. */
  readonly today: string;
  /** Id of the key's owner. */
  readonly me: string;
}

/** The raw rows of a case. */
export function rawWorld(worldCase: WorldCase): RawWorld {
  const now = Date.parse(worldCase.now);
  const { zone } = worldCase;
  return { world: randomWorld(worldCase), now, zone, today: dateOf(now, zone), me: "1" };
}
