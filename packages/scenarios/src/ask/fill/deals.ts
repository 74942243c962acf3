import type { Fill } from "./fill.ts";
import { manyThings, oneThing, thingThen } from "./one-thing.ts";
import { takeAmount, textOf, withoutHead } from "./part.ts";
import { isNoTitle } from "./titles.ts";

/** A title and, with its unit, an amount. */
export const createDeal: Fill = (rest) => {
  const amount = takeAmount(rest, true);
  const title = textOf(withoutHead(amount?.before ?? rest, /^(?:,|:|called|named|под|названием)$/));
  return isNoTitle(title) ? undefined : { title, amount: amount?.text ?? "" };
};

/** A deal and its stage. */
export const moveDeal: Fill = (rest, { outcome }) => {
  if (outcome !== undefined) {
    const won = oneThing(rest);
    return won === undefined ? undefined : { deal: won, stage: outcome };
  }
  const [deal, stage] = thingThen(rest, /^(?:в|во|на|to|into)$/) ?? [];
  if (deal === undefined || stage === undefined || manyThings.test(deal.toLowerCase())) return undefined;
  return { deal, stage: textOf(withoutHead(stage, /^(?:в|во|на|to|into|the|стадию|стадии|stage|as)$/)) };
};

/** A deal and its amount, alone behind it. */
export const dealAmount: Fill = (rest) => {
  const [deal, other] = thingThen(rest, /^(?:на|to)$/) ?? [];
  const amount = other && takeAmount(other, false);
  if (deal === undefined || amount === undefined || amount.before.words.length > 0) return undefined;
  return { deal, amount: amount.text };
};
