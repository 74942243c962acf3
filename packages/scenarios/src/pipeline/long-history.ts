import type { StageEntry } from "@b24kit/portal";
import { type Answers, rowsOf, truncatedOf } from "../run/answers.ts";

/** The history of everybody's deals before the period, as far as it was read as a whole; a part of it is of no use. */
export function longHistoryOf(answers: Answers): readonly StageEntry[] {
  const isCut = truncatedOf(answers).some(({ key }) => key === "longHistory");
  return isCut ? [] : (rowsOf<StageEntry>(answers, "longHistory") ?? []);
}
