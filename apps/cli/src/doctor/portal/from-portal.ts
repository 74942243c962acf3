import type { Examination } from "../examination.ts";
import type { Outcome } from "../finding.ts";
import { skippedNoPortal, skippedNotReached } from "../skipped.ts";
import { refusalOf } from "./answer-fields.ts";
import type { PortalAnswers } from "./ask-portal.ts";

/** Looks at the portal's answers; skipped when there are none, or when the portal refuses the credential as a whole. */
export async function fromPortal(
  { target, portal }: Examination,
  look: (answers: PortalAnswers) => Outcome,
): Promise<Outcome> {
  if (target === undefined) return skippedNoPortal;
  const asked = await portal();
  if (asked.state !== "done" || refusalOf(asked.value, "profile") !== undefined) return skippedNotReached;
  return look(asked.value);
}
