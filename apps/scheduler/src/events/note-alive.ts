import { eventRunNotes } from "@b24kit/state";
import type { Clock } from "../runs/parts.ts";
import type { RunStore } from "../store/run-store.ts";

/** Milliseconds. */
const often = 10_000;

/** Whoever has not told of himself for this long is dead. Milliseconds. */
const alive = 30_000;

interface Taker {
  readonly clock: Pick<Clock, "now" | "wait">;
  readonly owner: string;
}

/** Tells that events are taken in this store, again and again until it is disposed: nobody may move it away meanwhile. */
export async function noteAlive(
  store: Pick<RunStore, "note" | "notes" | "forgetNote">,
  { clock: { now, wait }, owner }: Taker,
): Promise<AsyncDisposable> {
  // A note for each process: the end of one says nothing of the others.
  const key = `${eventRunNotes}${owner}`;
  const over = new AbortController();
  await forgetDead(store, now());
  await store.note(key, String(now()));
  const telling = (async () => {
    for (;;) {
      await wait(often, over.signal);
      if (over.signal.aborted) return;
      // A store that is away is not moved.
      await store.note(key, String(now())).catch(() => undefined);
    }
  })();
  return {
    [Symbol.asyncDispose]: async () => {
      over.abort();
      await telling;
      await store.forgetNote(key).catch(() => undefined);
    },
  };
}

/** Those who take events in this store now. */
export async function eventTakers(store: Pick<RunStore, "notes">, now: number): Promise<readonly string[]> {
  const notes = [...(await store.notes(eventRunNotes))];
  return notes.filter(([, at]) => isAlive(at, now)).map(([key]) => key.slice(eventRunNotes.length));
}

async function forgetDead(store: Pick<RunStore, "notes" | "forgetNote">, now: number): Promise<void> {
  for (const [key, at] of await store.notes(eventRunNotes)) if (!isAlive(at, now)) await store.forgetNote(key);
}

/** A clock that was set back says nothing of who lives. */
function isAlive(at: string, now: number): boolean {
  return Math.abs(now - Number(at)) < alive;
}
