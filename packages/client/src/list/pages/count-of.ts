import type { SuccessfulOutcome } from "../../outcome.ts";

/** What the portal counted with a first page. A count below the rows at hand is none: some methods tell 0 for it. */
export function countOf({ total }: SuccessfulOutcome, received: number): number | undefined {
  return total === undefined || total < received ? undefined : total;
}
