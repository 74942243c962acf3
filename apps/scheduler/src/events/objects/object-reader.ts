import type { RunReason } from "../../store/run-store.ts";
import type { Json } from "../queue/event-queue.ts";

/** Which object an event is about. */
export interface EventObject {
  /**
   * `lead`, `deal`, `contact`, `company`, `quote`, `item` (smart process, invoice), `activity`, `task`, `task-comment`, `calendar-event`,
   * `user`; for other events a word made of their code, such as `crmproduct`.
   */
  readonly kind: string;
  readonly id: number;
  /** Of an `item`. */
  readonly entityTypeId?: number;
  /** Of a `task-comment`. */
  readonly taskId?: number;
}

/**
 * An object as the portal shows it now. `absent`: it is gone or hidden, the portal does not tell which. `denied`: these rights do not
 * reach it, or the key has no right to read its kind at all. `unsupported`: no method is known that reads this kind, or the portal has none. `unknown`: the portal answered with an error; asking again may help.
 */
export type ObjectState =
  | { readonly state: "read"; readonly current: Json }
  | { readonly state: "gone" | "denied" | "absent" | "unsupported" }
  | { readonly state: "unknown"; readonly reason: RunReason };

/** Reads objects again, as many as possible in one request; the answers stand in the order of the objects. Rejects as the client does. */
export interface ObjectReader {
  read(objects: readonly EventObject[], signal?: AbortSignal): Promise<readonly ObjectState[]>;
}
