import type { DatabaseSync } from "node:sqlite";
import { durableTransaction } from "../durable-transaction.ts";
import type { State } from "../open-state.ts";
import { addEvents } from "./add-events.ts";
import { claimEvents } from "./claim-events.ts";
import { countEvents, queueLength } from "./count-events.ts";
import { deadEvents, dropEvents, reviveEvents } from "./dead-events.ts";
import { buryEvent, failEvent, giveBackEvents, succeedEvents } from "./end-event.ts";
import type { EventQueue } from "./event-types.ts";
import { awaitedEvents, forgetEvents, heldProcesses, settleEvents, unsettledEvents } from "./held-events.ts";

export interface EventQueueOptions {
  /** Epoch milliseconds. Default: the clock of the computer. */
  readonly now?: () => number;
}

/**
 * The queue of events in the state file. Changes have reached the disk when their promises resolve; leases need not: after a power cut
 * nobody has them. Give it a connection of its own: closing it closes the state.
 */
export function eventQueue(state: State, { now = Date.now }: EventQueueOptions = {}): EventQueue {
  state.run((database) => database.exec("PRAGMA synchronous = NORMAL"));
  // Async functions, so that trouble with the disk is a rejection and never thrown at once.
  const read = async <T>(action: (database: DatabaseSync) => T): Promise<T> => state.run(action);
  const write = async <T>(action: (database: DatabaseSync) => T): Promise<T> => durableTransaction(state, action);
  const lease = async <T>(action: (database: DatabaseSync) => T): Promise<T> => state.transaction(action);
  return {
    add: async (events) => write((database) => addEvents(database, events, now())),
    length: async (feed) => read((database) => queueLength(database, feed)),
    claim: async (wanted) => lease((database) => claimEvents(database, wanted, now())),
    renew: async (owner, leaseFor) =>
      lease((database) => {
        const renew = database.prepare("UPDATE event SET lease_until = ? WHERE owner = ? AND status = 'running'");
        return Number(renew.run(now() + leaseFor, owner).changes);
      }),
    succeed: async (...end) => write((database) => succeedEvents(database, ...end)),
    fail: async (...end) => write((database) => failEvent(database, ...end)),
    bury: async (id, owner, reason) => write((database) => buryEvent(database, { id, owner, reason, now: now() })),
    giveBack: async (...given) => write((database) => giveBackEvents(database, ...given)),
    unsettled: async (feed, limit) => read((database) => unsettledEvents(database, feed, limit)),
    settled: async (ids) => write((database) => settleEvents(database, ids)),
    processes: async (feed) => read((database) => heldProcesses(database, feed)),
    awaited: async (feed, limit) => read((database) => awaitedEvents(database, { feed, limit, now: now() })),
    forget: async (ids) => write((database) => forgetEvents(database, ids)),
    dead: async (filter) => read((database) => deadEvents(database, filter)),
    revive: async (which) => write((database) => reviveEvents(database, which, now())),
    drop: async (which) => write((database) => dropEvents(database, which)),
    counts: async () => read(countEvents),
    close: async () => state.close(),
  };
}
