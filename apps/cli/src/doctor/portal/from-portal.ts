import type { Examination } from "../examination.ts";
import type { Outcome } from "../finding.ts";
import { skippedNoPortal, skippedNotReached } from "../skipped.ts";
import type { PortalAnswers } from "./ask-portal.ts";

/** Looks at the portal's answers; skipped when there are none. */
export async function fromPortal(
  { target, portal }: Examination,
  look: (answers: PortalAnswers) => Outcome,
): Promise<Outcome> {
  if (target === undefined) return skippedNoPortal;
  const asked = await portal();
  return asked.state === "done" ? look(asked.value) : skippedNotReached;
}
