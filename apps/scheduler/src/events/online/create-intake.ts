import { setTimeout as wait } from "node:timers/promises";
import type { EventQueue, NewEvent } from "../queue/event-queue.ts";

/** Stores events of many requests at once. */
export interface Intake {
  /** Resolves when the event is on the disk. Rejects with `StateError` when it is not, and when too many wait. */
  readonly store: (event: NewEvent) => Promise<void>;
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>;
}

/** More events wait for the disk than may. */
class IntakeFullError extends Error {
  override readonly name = "IntakeFullError";
}

/** Events of one transaction. */
const atOnce = 500;

/** Events that may wait for the disk. */
const most = 20_000;

/**
 * Milliseconds in which events gather before a transaction, as long as the last one took: while a state file is written nothing is read, so
 * that a slow disk would otherwise get each event by itself.
 */
const [shortest, longest] = [5, 100];

interface Waiting {
  readonly event: NewEvent;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Makes an intake: what comes while a transaction is under way goes into the next one together, so a thousand requests a second cost a few
 * transactions and each request waits for two of them at most.
 */
export function createIntake(queue: Pick<EventQueue, "add">): Intake {
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    for (let pause = shortest; waiting.length > 0;) {
      await wait(pause);
      const begun = performance.now();
      await storeAll(queue, waiting.splice(0, atOnce));
      pause = Math.min(longest, Math.max(shortest, performance.now() - begun));
    }
    working = undefined;
  };
  return {
    store: async (event) =>
      new Promise((done, failed) => {
        if (waiting.length >= most) {
          failed(new IntakeFullError("Too many events wait for the disk."));
          return;
        }
        waiting.push({ event, done, failed });
        working ??= work();
      }),
    idle: async () => working,
  };
}

async function storeAll(queue: Pick<EventQueue, "add">, group: readonly Waiting[]): Promise<void> {
  try {
    await queue.add(group.map(({ event }) => event));
    for (const { done } of group) done();
  } catch (error) {
    for (const { failed } of group) failed(error);
  }
}
