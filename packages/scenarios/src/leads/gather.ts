import { activitiesWhere, leadsWhere, stageEntries, type Queries } from "@b24kit/portal";
import { earlierTouchHours } from "../domain/leads.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import type { LeadsParameters } from "./definition.ts";

/** The leads, and everything that may have touched them. A portal in Simple CRM mode has none and is not asked. */
export function gatherLeads({ dictionaries, whose, since }: Context<LeadsParameters>): Queries {
  if (dictionaries.crmMode === "simple") return {};
  return {
    leads: leadsWhere({ ...ownerCondition(whose), createdFrom: since }),
    activities: activitiesWhere({ ownerType: "lead", createdFrom: since.subtract({ hours: earlierTouchHours }) }),
    moves: stageEntries({ entity: "lead", from: since, kinds: ["moved", "closed", "pipeline-changed"] }),
  };
}
