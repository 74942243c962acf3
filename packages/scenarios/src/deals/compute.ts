import type { Deal } from "@b24kit/portal";
import { isSlipped, isStuck } from "../domain/deals.ts";
import { totalsOf } from "../domain/money.ts";
import { openOf } from "../domain/sales/deals-in-period.ts";
import { pipelineTotals } from "../domain/sales/open-pipeline.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { Quality } from "../shared/data.ts";
import { whoseData } from "../shared/whose-data.ts";
import { pipelinesOf } from "./compute-pipelines.ts";
import type { DealsData } from "./data.ts";

/** Open deals as of now: in all, and by pipeline and stage. */
export function computeDeals(context: Context, answers: Answers): { data: DealsData; quality: Quality } {
  const { dictionaries, now, today, whose } = context;
  const rows = rowsOf<Deal>(answers, "openDeals");
  const open = rows && openOf(rows).filter((deal) => !deal.isTemplate && isOwned(whose, deal.responsibleId));
  const amountsOf = (isMeant: (deal: Deal) => boolean) => (open ?? []).filter(isMeant).map((deal) => deal.amount);
  const quality = computeQuality({ deals: open ?? [] }, context);
  const data = {
    whose: whoseData(whose),
    open: open && pipelineTotals(open, dictionaries),
    stuck:
      open &&
      totalsOf(
        amountsOf((deal) => isStuck(deal, dictionaries.stageLimits, now)),
        dictionaries,
      ),
    slipped:
      open &&
      totalsOf(
        amountsOf((deal) => isSlipped(deal, today)),
        dictionaries,
      ),
    pipelines: open && pipelinesOf(open, context),
    quality,
  };
  return { data, quality };
}
