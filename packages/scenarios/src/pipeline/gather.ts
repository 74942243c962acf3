import {
  activitiesWhere,
  type Deal,
  dealsWhere,
  leadsWhere,
  type Queries,
  stageEntries,
  tasksWhere,
} from "@b24kit/portal";
import { openStatuses } from "../domain/tasks.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import type { PipelineParameters } from "./definition.ts";
import { historyToAsk, longHistoryToAsk } from "./gather-history.ts";
import { pipelineSpans } from "./spans.ts";

/** Everything but the history that depends on which deals there are. */
export function gatherPipeline(context: Context<PipelineParameters>) {
  const { whose, period, now, dictionaries } = context;
  const { before, since, weekBefore } = pipelineSpans(context);
  const own = ownerCondition(whose);
  return {
    openDeals: dealsWhere({ ...own, semantics: ["open"] }),
    // Everybody's, so that a deal has the same probability whoever asks.
    closedDeals: dealsWhere({ semantics: ["won", "lost"], movedFrom: since }),
    // Those whose last move the portal does not tell, or tells to be older than they are, are closed all the same.
    createdDeals: dealsWhere({ ...own, semantics: ["won", "lost"], createdFrom: before.from }),
    // Of some people it is asked by their deals, when these are known.
    ...(whose.ownerIds === undefined && { dealHistory: stageEntries({ entity: "deal", from: period.span.from }) }),
    overdueTasks: tasksWhere({ ...own, statuses: openStatuses, deadlineBefore: now }),
    activities: activitiesWhere({ ...own, completedFrom: period.span.from, completedBefore: period.span.to }),
    ...(dictionaries.crmMode === "simple" ? {} : { leads: leadsWhere({ ...own, createdFrom: weekBefore.from }) }),
  } satisfies Queries;
}

/** The history that the first round could not ask for, where it is read as a whole. */
export function gatherLongHistory(context: Context<PipelineParameters>, answers: Answers): Queries {
  return longHistoryToAsk(dealsOf(answers), context, answers);
}

/** What is missing of it then. */
export function gatherEarlier(context: Context<PipelineParameters>, answers: Answers): Queries {
  return historyToAsk(dealsOf(answers), context, answers);
}

function dealsOf(answers: Answers): readonly Deal[] {
  return ["openDeals", "createdDeals", "closedDeals"].flatMap((key) => rowsOf<Deal>(answers, key) ?? []);
}
