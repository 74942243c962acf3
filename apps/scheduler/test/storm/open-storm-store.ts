import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { StateError } from "@b24kit/state";
import { openSharedStore, openStore } from "../../src/store/open-store.ts";
import type { RunStore } from "../../src/store/run-store.ts";
import { scaledClock } from "./scaled-clock.ts";
import type { StormSettings } from "./storm-settings.ts";

/** The runs of a storm; who starts while the database is away starts until it is there, as a service does. */
export async function openStormStore(settings: StormSettings): Promise<RunStore> {
  const { home, database } = settings;
  if (database === undefined) return openStore({ folder: join(home, "state") });
  for (;;) {
    try {
      const address = { url: database, place: "the storm" };
      // A clock that goes faster is nobody's but the storm's own.
      const options = { own: scaledClock(settings).now, clock: settings.speed === 1 ? "database" : "own" } as const;
      return (await openSharedStore(address, options)).store;
    } catch (error) {
      if (!(error instanceof StateError && error.isRetryable)) throw error;
      await delay(500);
    }
  }
}
