import { createHash } from "node:crypto";

/** Four digits that a person types to run a destructive plan: others for every plan, so that no habit types them. */
export function confirmationNumber(planId: string): string {
  const number = createHash("sha256").update(planId).digest().readUInt32BE() % 9000;
  return String(1000 + number);
}
