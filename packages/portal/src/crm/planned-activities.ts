import { command } from "@b24kit/client";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { definedEntries, hasEmptyList, wireTime } from "../conditions.ts";
import type { PlannedActivity } from "../model/types.ts";
import type { Query } from "../query.ts";
import { isRecord, readRows, readWire, wireId, wireInteger, wireList } from "../wire.ts";
import { OWNER_TYPE_IDS, parseActivities, PLAN_FIELDS } from "./activity-adapter.ts";

const BINDINGS = "crm.activity.binding.list";

const bindingRow = z.object({ entityTypeId: wireInteger, entityId: wireId });

export interface PlannedActivityConditions {
  readonly now: Temporal.Instant;
  /** Bound to one of these deals; to any deal when absent. */
  readonly dealIds?: readonly number[];
}

/**
 * Uncompleted activities bound to deals, as owner or otherwise, with a deadline after `now`. What came in through a channel
 * is nobody's plan and left out. The portal may send an activity with several bindings more than once. Whether it tells
 * the bindings in its rows is unconfirmed: they are asked for, and where they are missing `hasAllDeals` is false.
 */
export function plannedActivities({ now, dealIds }: PlannedActivityConditions): Query<PlannedActivity> {
  const type = { OWNER_TYPE_ID: OWNER_TYPE_IDS.deal };
  const filter = definedEntries({
    BINDINGS: dealIds === undefined ? [type] : dealIds.map((id) => ({ ...type, OWNER_ID: id })),
    COMPLETED: "N",
    ">=DEADLINE": wireTime(now),
  });
  return {
    command: command("crm.activity.list", { select: PLAN_FIELDS, filter }),
    scope: "crm",
    parse: (rows) => plansOf(rows, now),
    isEmpty: hasEmptyList(dealIds),
  };
}

/** The deals that one activity is bound to. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html */
export function activityDeals(activityId: number): Query<Pick<PlannedActivity, "id" | "dealIds">> {
  return {
    command: command("crm.activity.binding.list", { activityId }),
    scope: "crm",
    parse: ([result]) => [{ id: activityId, dealIds: dealsIn(readWire(BINDINGS, wireList, result)) }],
    isWhole: true,
  };
}

function dealsIn(bindings: readonly unknown[]): readonly number[] {
  return readRows(BINDINGS, bindingRow, bindings).flatMap(({ entityTypeId, entityId }) =>
    entityTypeId === OWNER_TYPE_IDS.deal ? [entityId] : [],
  );
}

function plansOf(rows: readonly unknown[], now: Temporal.Instant): readonly PlannedActivity[] {
  return parseActivities(rows).flatMap(
    ({ id, responsibleId, isCompleted, isFromChannel, deadline, bindings }, index) => {
      const row = rows[index];
      const hasAllDeals = isRecord(row) && row["BINDINGS"] !== undefined;
      const isAhead = deadline !== undefined && Temporal.Instant.compare(deadline, now) > 0;
      const dealIds = bindings.filter(({ type }) => type === "deal").map((binding) => binding.id);
      const isOfDeal = dealIds.length > 0 || !hasAllDeals;
      return isAhead && isOfDeal && !isCompleted && !isFromChannel ? [{ id, dealIds, hasAllDeals, responsibleId }] : [];
    },
  );
}
