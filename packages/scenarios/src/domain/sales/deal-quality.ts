import type { Deal, Stage } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import { ageInStage, isSlipped } from "../deals.ts";
import { isNegative, isZero } from "../money.ts";

const day = 86_400_000;
const longestStay = 90 * day;

/** Formula 11: open deals of which something is missing or doubtful, by what it is. */
export interface DealQuality {
  readonly withoutAmount: readonly Deal[];
  readonly negativeAmount: readonly Deal[];
  readonly withoutPlannedClose: readonly Deal[];
  readonly pastPlannedClose: readonly Deal[];
  /** Neither a contact nor a company. */
  readonly withoutCustomer: readonly Deal[];
  readonly unknownStage: readonly Deal[];
  /** More than 90 days in one stage. */
  readonly longInStage: readonly Deal[];
}

export interface DealQualityOptions {
  /** Empty when the stages could not be read: then none is called unknown. */
  readonly stages: ReadonlyMap<string, Stage>;
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
}

export function dealQuality(deals: readonly Deal[], { stages, today, now }: DealQualityOptions): DealQuality {
  const open = deals.filter((deal) => deal.semantics === "open");
  return {
    withoutAmount: open.filter((deal) => isZero(deal.amount)),
    negativeAmount: open.filter((deal) => isNegative(deal.amount)),
    withoutPlannedClose: open.filter((deal) => deal.plannedClose === undefined),
    pastPlannedClose: open.filter((deal) => isSlipped(deal, today)),
    withoutCustomer: open.filter((deal) => deal.contactId === undefined && deal.companyId === undefined),
    unknownStage: stages.size === 0 ? [] : open.filter((deal) => !stages.has(deal.stageId)),
    longInStage: open.filter((deal) => ageInStage(deal, now) > longestStay),
  };
}
