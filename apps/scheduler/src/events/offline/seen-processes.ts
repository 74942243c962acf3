import { z } from "zod";
import type { RunStore } from "../../store/run-store.ts";

/** Since when processes of the portal's queue are seen that nobody knows of, epoch milliseconds; it outlives who saw them first. */
export interface SeenProcesses {
  read(): Promise<ReadonlyMap<string, number>>;
  write(seen: ReadonlyMap<string, number>): Promise<void>;
}

const written = z.record(z.string(), z.number());

/** Keeps them as a note of the store. */
export function seenProcesses(store: Pick<RunStore, "note" | "noted">, feed: string): SeenProcesses {
  const key = `events of lost answers: ${feed}`;
  return {
    read: async () => {
      const text = await store.noted(key);
      return new Map(text === undefined ? [] : Object.entries(written.parse(JSON.parse(text))));
    },
    write: async (seen) => {
      const text = JSON.stringify(Object.fromEntries(seen));
      if (((await store.noted(key)) ?? "{}") !== text) await store.note(key, text);
    },
  };
}
