import type { Asked } from "../support/tell-asked.ts";
import type { Answer } from "./answer.ts";

/** All sums must be the same: a list that is not read to its end would change one. */
export function judge([ours, ...others]: readonly Answer[]): readonly Asked[] {
  if (ours === undefined) return [];
  const done = { what: "all open deals, no templates of recurring ones", found: ours.failure ?? `${ours.deals}` };
  return [
    { ...done, isMet: ours.failure === undefined && ours.deals > 0, isCorrectness: true },
    ...others.map((other) => {
      const different = Object.keys({ ...other.sums, ...ours.sums }).filter((name) => {
        return Number(other.sums[name] ?? 0) !== Number(ours.sums[name] ?? 0);
      });
      return {
        what: `each of ${Object.keys(ours.sums).length} sums as that of ${other.client}`,
        found: other.failure ?? (different.length === 0 ? "so" : `others: ${different.join(", ")}`),
        isMet: other.failure === undefined && different.length === 0,
        isCorrectness: other.failure === undefined,
      };
    }),
  ];
}
