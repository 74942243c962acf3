import type { Deal, Task } from "@b24kit/portal";
import { isStuck } from "../domain/deals.ts";
import { isOverdue } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { Quality } from "../shared/data.ts";
import { whoseData } from "../shared/whose-data.ts";
import { stuckDeals } from "./compute-deals.ts";
import { overdueTasks } from "./compute-tasks.ts";
import type { OverdueData } from "./data.ts";
import { earlierOf } from "./earlier.ts";

/** What is late and what is stuck, as of now. */
export function computeOverdue(context: Context, answers: Answers): { data: OverdueData; quality: Quality } {
  const { whose } = context;
  const own = lateTasks(rowsOf<Task>(answers, "tasks"), context)?.filter((task) => isOwned(whose, task.responsibleId));
  const given = "givenTasks" in answers ? lateTasks(rowsOf<Task>(answers, "givenTasks"), context) : [];
  const outside = given?.filter((task) => isOwned(whose, task.creatorId) && !isOwned(whose, task.responsibleId));
  const stuck = stuckOf(rowsOf<Deal>(answers, "openDeals"), context);
  const quality = computeQuality({ tasks: [...(own ?? []), ...(outside ?? [])], deals: stuck ?? [] }, context);
  const earlier = earlierOf(context);
  const data = {
    whose: whoseData(whose),
    tasks: own ? overdueTasks(own, context, earlier.tasks) : null,
    given: outside ? overdueTasks(outside, context, earlier.given) : null,
    stuckDeals: stuck && stuckDeals(stuck, context, earlier.isNewDeal),
    newSince: earlier.newSince,
    record: earlier.record,
    quality,
  };
  return { data, quality };
}

function lateTasks(tasks: readonly Task[] | null, { now }: Context): readonly Task[] | null {
  return tasks?.filter((task) => isOverdue(task, now)) ?? null;
}

function stuckOf(deals: readonly Deal[] | null, { whose, dictionaries, now }: Context): readonly Deal[] | null {
  const isCounted = (deal: Deal): boolean => !deal.isTemplate && isOwned(whose, deal.responsibleId);
  return deals?.filter((deal) => isCounted(deal) && isStuck(deal, dictionaries.stageLimits, now)) ?? null;
}
