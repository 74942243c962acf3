import { movedNote, stateFolders } from "@b24kit/state";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError } from "../errors/problem.ts";
import type { EventQueue } from "../events/queue/event-queue.ts";
import { openEvents, openSharedStore, type OpenedStore, openStore, type SharedParts } from "../store/open-store.ts";
import type { RunStore } from "../store/run-store.ts";

type StoreContext = Pick<Context, "io" | "store" | "stoppedClock">;

/**
 * Works with what the scheduler remembers, and closes it. `events` opens the queue of events at its first call. Throws `StateError`, and
 * `SchedulerError` where it has moved away.
 */
export async function withStore<Result>(
  context: StoreContext,
  work: (store: RunStore, shared: SharedParts | undefined, events: () => EventQueue) => Promise<Result>,
): Promise<Result> {
  const { store, shared, openEvents: openQueue } = await open(context);
  let queue: EventQueue | undefined;
  try {
    if (context.store === undefined) await refuseMoved(store);
    return await work(store, shared, () => (queue ??= openQueue()));
  } finally {
    await queue?.close();
    await store.close();
  }
}

async function open({ io, store, stoppedClock }: StoreContext): Promise<OpenedStore> {
  const own = stoppedClock ?? io.clock;
  if (store === undefined || store === "file") {
    const location = { folder: stateFolders({ env: io.env, platform: process.platform }).state };
    return { store: openStore(location), openEvents: () => openEvents(location, own) };
  }
  // A clock that is set by hand counts for everything.
  return openSharedStore(store, own === undefined ? {} : { own, clock: "own" });
}

/** Two stores would each send every report. */
async function refuseMoved(store: RunStore): Promise<void> {
  const place = await store.noted(movedNote);
  if (place === undefined) return;
  throw new SchedulerError({
    code: "moved",
    exitCode: exitCodes.refused,
    words: {
      what: { ru: "планировщик переехал в общую базу", en: "the scheduler has moved to a shared database" },
      why: {
        ru: `его история там: ${place}; здесь отчёты ушли бы второй раз`,
        en: `its history is there: ${place}; from here reports would go out a second time`,
      },
      next: {
        ru: "задайте B24KIT_STORE; вернуться к файлу этого компьютера: --store file",
        en: "set B24KIT_STORE; to go back to this computer's file: --store file",
      },
    },
  });
}
