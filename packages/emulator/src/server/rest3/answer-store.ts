import { createHash } from "node:crypto";
import { Rest3Error } from "./rest3-error.ts";

/** The answers to writes that carried an `Idempotency-Key`. */
export interface AnswerStore {
  /** The stored body; undefined when the key is new or forgotten. Throws where the key belongs to another request. */
  find(name: string, params: unknown): unknown;
  add(name: string, params: unknown, body: unknown): void;
}

/** Milliseconds for which an answer is remembered. */
const lifetime = 24 * 3_600_000;

/** Starts empty. Only answers of success are to be added. `now` gives epoch milliseconds. */
export function createAnswerStore(now: () => number): AnswerStore {
  const stored = new Map<string, { readonly digest: string; readonly body: unknown; readonly at: number }>();
  return {
    find(name, params) {
      const found = stored.get(name);
      if (found === undefined || now() - found.at >= lifetime) return undefined;
      if (found.digest === digestOf(params)) return found.body;
      throw new Rest3Error("IDEMPOTENCYKEYREUSED", "The idempotency key was used with another request");
    },
    add: (name, params, body) => void stored.set(name, { digest: digestOf(params), body, at: now() }),
  };
}

function digestOf(params: unknown): string {
  return createHash("sha256").update(JSON.stringify(params)).digest("hex");
}
