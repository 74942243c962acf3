import { createHash } from "node:crypto";
import type { Slot } from "../store/run-store.ts";

/**
 * The key of a delivery: the same for each attempt, also after a crash and in another daemon, and different in another state file.
 * 32 lower-case hexadecimal digits.
 */
export function deliveryKey(storeId: string, { job, at, recipient }: Slot, target: string): string {
  const parts = JSON.stringify([storeId, job, at, recipient, target]);
  return createHash("sha256").update(parts).digest("hex").slice(0, 32);
}
