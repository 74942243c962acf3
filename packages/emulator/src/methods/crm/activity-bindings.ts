import { activityOwners } from "../../portal/activity-owners.ts";
import { RestError } from "../../server/rest-error.ts";
import { requiredInt } from "../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { canSeeRecord } from "./access.ts";
import { isCrmType } from "./entities.ts";

/** What an activity hangs on. */
export const activityBindingMethods: MethodTable = {
  "crm.activity.binding.list": { scopes: ["crm"], support: "full", run: list },
};

/** https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html */
function list(call: MethodCall): MethodResult {
  const row = call.portal.activities.get(requiredInt(call, "activityId"));
  if (row === undefined) throw new RestError("NOT_FOUND", "Element not found");
  const seen = activityOwners(row).filter(({ type, id }) => {
    const owner = isCrmType(type) ? call.portal.crm[type].get(id) : undefined;
    return owner !== undefined && canSeeRecord(call.caller, owner);
  });
  return { result: seen.map(({ type, id }) => ({ entityTypeId: type, entityId: id })) };
}
