import { createHash } from "node:crypto";
import type { RunStore } from "../store/run-store.ts";

/** Gives the number of this state file, which keys of deliveries are made of; thought up once. */
export function storeIdOf(store: Pick<RunStore, "note" | "noted">, random: () => number): () => Promise<string> {
  const key = "store id";
  let known: string | undefined;
  return async () => {
    if (known !== undefined) return known;
    if ((await store.noted(key)) === undefined) await store.note(key, thinkUp(random));
    // Of two daemons that start with an empty file one may use a number that the other replaced a moment later. The key of a
    // delivery stands in its row, so that each delivery still has one key.
    known = (await store.noted(key)) ?? "";
    return known;
  };
}

function thinkUp(random: () => number): string {
  const numbers = Array.from({ length: 8 }, random);
  return createHash("sha256").update(numbers.join(" ")).digest("hex").slice(0, 32);
}
