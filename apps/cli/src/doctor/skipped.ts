import type { Text } from "../words.ts";
import type { Outcome } from "./finding.ts";

/** A check that had nothing to look at. */
export function skipped(what: Text): Outcome {
  return { status: "skipped", what };
}

export const skippedOffline = skipped({ ru: "не проверялось: --offline", en: "not checked: --offline" });
export const skippedNoPortal = skipped({ ru: "портал не выбран", en: "no portal is chosen" });
export const skippedNotReached = skipped({
  ru: "до этого не дошло: не удался шаг выше",
  en: "not reached: a step above has failed",
});
export const skippedNoAnswer = skipped({ ru: "портал этого не сказал", en: "the portal did not tell" });
