import type { DeliveryError } from "@b24kit/delivery";
import { failureOfEvent } from "../failure-of-event.ts";
import type { Handled } from "./event-handler.ts";

/** It is kept. */
export const done: Handled = { outcome: "done" };

/** An attempt that may go better later. Its words are those of the error. */
export function failed(error: unknown): Handled {
  const { reason, retryAt } = failureOfEvent(error);
  return { outcome: "failed", reason, ...(retryAt === undefined ? {} : { retryAt }) };
}

/** Nothing can be handled there before somebody or something helps. */
export function away(error: unknown): Handled {
  return { outcome: "away", reason: failureOfEvent(error).reason };
}

/** What the other side will never take. */
export function rejected(error: DeliveryError): Handled {
  return { outcome: "rejected", reason: failureOfEvent(error).reason };
}
