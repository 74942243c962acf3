import { eventQueue, openState, runStore, type StateLocation } from "@b24kit/state";
import type { BucketStore } from "@b24kit/client";
import type { EventQueue } from "../events/queue/event-queue.ts";
import type { PostgresOptions } from "./postgres/open-postgres.ts";
import type { Fleet } from "./postgres/fleet.ts";
import type { SentOf } from "./postgres/sent-items.ts";
import type { RunStore } from "./run-store.ts";
import type { StoreAddress } from "./store-address.ts";

/** What schedulers share beyond the runs when they work on several computers. */
export interface SharedParts {
  /** Request counters of portals. */
  readonly buckets: BucketStore;
  readonly fleet: Fleet;
  /** What only-new jobs have told. */
  readonly sentOf: SentOf;
  /** The clock that all of them go by, epoch milliseconds. */
  readonly now: () => number;
}

/** What the scheduler remembers; `shared`: with other computers. */
export interface OpenedStore {
  readonly store: RunStore;
  /** Opens the queue of events in the same place. */
  readonly openEvents: () => EventQueue;
  readonly shared?: SharedParts;
}

/** Opens what the scheduler remembers, in the state file. Throws `StateError`. */
export function openStore(location: StateLocation): RunStore {
  // A connection of its own: each of its commits waits for the disk.
  return runStore(openState(location));
}

/** Opens the queue of events in the state file. Throws `StateError`. */
export function openEvents(location: StateLocation, now?: () => number): EventQueue {
  return eventQueue(openState(location), now === undefined ? {} : { now });
}

/** The same in a database. The driver is loaded here: who has a state file never needs it. Rejects with `StateError`. */
export async function openSharedStore(address: StoreAddress, options: PostgresOptions = {}): Promise<OpenedStore> {
  const { openPostgres } = await import("./postgres/open-postgres.ts");
  const { runs, events, ...shared } = await openPostgres(address, options);
  return { store: runs, shared, openEvents: () => events };
}
