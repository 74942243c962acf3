import type { Outcome } from "@b24kit/client";

/** What the journal says of a write that was sent, with the code of its error. */
export function outcomeOf(outcome: Outcome): {
  readonly outcome: "done" | "failed" | "unknown";
  readonly reason?: string;
} {
  if (outcome.ok) return { outcome: "done" };
  const { code, mayHaveRun } = outcome.error;
  return { outcome: mayHaveRun ? "unknown" : "failed", reason: code };
}
