import type { RunReason } from "../runs/run-types.ts";

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What became known of a change, before it has a place in the queue. */
export interface NewEvent {
  /** Name of the feed in the schedule file. */
  readonly feed: string;
  /** The same event has the same key; a handler that gets a key twice may drop the second. */
  readonly key: string;
  /** The portal's code, upper case: `ONCRMDEALUPDATE`. */
  readonly code: string;
  /** Events of one object (`deal:15`) are handled one after the other, as they came; null: the event is of none. */
  readonly object: string | null;
  /** What came with it; null for online events, where nothing but the token and the id is trusted. */
  readonly data: Json;
  /** When it happened by the portal's clock, epoch milliseconds. */
  readonly at: number;
  /** Where the portal keeps it until it is acknowledged; null: it keeps nothing, the queue has the only copy. */
  readonly held: HeldAtPortal | null;
}

/** The place of an event in the portal's offline queue. */
export interface HeldAtPortal {
  readonly processId: string;
  readonly messageId: string;
}

/**
 * `waiting`: may be claimed at `dueAt`; `running`: somebody has the lease; `handled`: its handler committed, the portal has still to be
 * told; `refused`: an attempt failed, the portal has still to be told; `away`: the portal was told, it is asked for again at `dueAt`;
 * `dead`: given up, a person decides.
 */
export type EventStatus = "waiting" | "running" | "handled" | "refused" | "away" | "dead";

/** An event in the queue. */
export interface QueuedEvent extends NewEvent {
  /** Grows in the order in which events came; another one in another store. */
  readonly id: number;
  /** Tells the event from all others, also after it was moved to another store. */
  readonly token: string;
  readonly status: EventStatus;
  /** How many attempts have begun. */
  readonly attempt: number;
  /** How many of them failed; those that have neither failed nor gone well ended with their process. */
  readonly failures: number;
  /** Epoch milliseconds before which nobody takes it; of a dead letter, when it was given up. */
  readonly dueAt: number;
  readonly owner: string | null;
  /** Why the last attempt failed. */
  readonly reason: RunReason | null;
}

/** Dead letters: these, or all of a feed, or all. */
export interface ChosenLetters {
  readonly ids?: readonly number[];
  readonly feed?: string;
}

/** How many events of a feed are in a status. */
export interface EventCount {
  readonly feed: string;
  readonly status: EventStatus;
  readonly count: number;
  /** Epoch milliseconds at which the oldest of them was added. */
  readonly oldest: number;
}

/**
 * Events until they are handled. Several workers, also on several computers, share one; each method is one transaction that has reached the
 * disk on return (leases need not). A change by somebody who lost his lease does nothing and returns false. Rejects with `StateError`.
 */
export interface EventQueue {
  /**
   * Adds what is not there; how many were added or came back. What the portal holds is known by feed, key and process; one that is `away`
   * comes back with its attempts and its new place, and waits until it is due. Of others a second one is dropped while the first waits for its first attempt.
   */
  add(events: readonly NewEvent[]): Promise<number>;
  /** How many of a feed are neither handled nor dead: a feed that is too long is not read further. */
  length(feed: string): Promise<number>;
  /**
   * Takes events of these feeds that are due or whose lease ran out, as they came; of one object only the first that is not settled, so none
   * overtakes another. `attempt` of what is returned counts this one.
   */
  claim(wanted: {
    readonly owner: string;
    readonly feeds: readonly string[];
    readonly limit: number;
    /** Milliseconds. */
    readonly leaseFor: number;
  }): Promise<readonly QueuedEvent[]>;
  /** Prolongs the leases of the owner; how many events are still his. */
  renew(owner: string, leaseFor: number): Promise<number>;
  /** The handler committed these: gone from the queue, or `handled` while the portal holds it. The ids that were still his. */
  succeed(ids: readonly number[], owner: string): Promise<readonly number[]>;
  /** An attempt failed: `waiting` until `retryAt`, or `refused` while the portal holds it. */
  fail(id: number, owner: string, failure: { readonly reason: RunReason; readonly retryAt: number }): Promise<boolean>;
  /** Given up: `dead`; what the portal holds of it is acknowledged, since the dead letter is here. */
  bury(id: number, owner: string, reason: RunReason): Promise<boolean>;
  /** Gives back what the owner has of these, as if he had not claimed it: `waiting` at once. */
  giveBack(ids: readonly number[], owner: string): Promise<void>;
  /** What the portal has to be told of: handled, refused, and dead letters that it still holds; as they came. */
  unsettled(feed: string, limit: number): Promise<readonly QueuedEvent[]>;
  /** The portal was told: `handled` is gone, `refused` is `away`, a dead letter is held here only. */
  settled(ids: readonly number[]): Promise<void>;
  /** Processes in which the portal still holds events of a feed that are here. */
  processes(feed: string): Promise<readonly string[]>;
  /** `away` events whose time has come. */
  awaited(feed: string, limit: number): Promise<readonly QueuedEvent[]>;
  /** Forgets `away` events that the portal has no more. */
  forget(ids: readonly number[]): Promise<void>;
  /** Dead letters, newest first. */
  dead(filter: { readonly feed?: string; readonly limit: number }): Promise<readonly QueuedEvent[]>;
  /** Dead letters are `waiting` again with a fresh budget; the ids that were. */
  revive(which: ChosenLetters): Promise<readonly number[]>;
  /** Removes dead letters for good; the ids that were. One that the portal holds still is `handled`. */
  drop(which: ChosenLetters): Promise<readonly number[]>;
  /** How many of each feed are in each status. */
  counts(): Promise<readonly EventCount[]>;
  close(): Promise<void>;
}
