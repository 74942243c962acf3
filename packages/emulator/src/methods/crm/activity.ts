import { compileFilter, type CompiledCondition } from "../../lists/compile-filter.ts";
import { listFamilies } from "../../lists/families.ts";
import { orderEntries } from "../../lists/order.ts";
import { pageOf } from "../../lists/page.ts";
import { isArrayLike, toList, upperCaseNames, valueAt } from "../../php/values.ts";
import { activityOwners, type ActivityOwner } from "../../portal/activity-owners.ts";
import type { Caller } from "../../portal/caller.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { RestError } from "../../server/rest-error.ts";
import type { ClassicRow } from "../../world/types.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { canSeeRecord } from "./access.ts";
import { classicFilter } from "./classic-filter.ts";
import { classicOrder } from "./classic-order.ts";
import { arrayParam, recordId } from "./classic-params.ts";
import { renderClassic, selectClassic } from "./classic-select.ts";
import { isCrmType } from "./entities.ts";
import { activityFields } from "./fields/activity.ts";

/** Answered only when they are named in `select`. */
const onlyNamed = ["COMMUNICATIONS", "FILES"];

/** Activities of leads, deals, contacts and companies. */
export const activityMethods: MethodTable = {
  "crm.activity.list": {
    scopes: ["crm"],
    support: "partial",
    note: "A filter by BINDINGS gives each activity once; the portal may repeat rows.",
    run: list,
  },
  "crm.activity.get": {
    scopes: ["crm"],
    support: "partial",
    note: "Without COMMUNICATIONS and FILES.",
    run: get,
  },
};

function get(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const row = portal.activities.get(recordId(upperCaseNames(call.params)));
  if (row === undefined) throw new RestError("", "Activity is not found");
  if (!visibleActivities(portal, caller).every((isVisible) => isVisible(row)))
    throw new RestError("", "Access denied.");
  const names = selectClassic(activityFields, new Set(), [], onlyNamed);
  return { result: renderClassic(portal, activityFields, names, row) };
}

function list(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  const source = {
    fields: activityFields,
    userFields: new Set<string>(),
    dates: call.portal.dates,
    special: new Map([["BINDINGS", bindingsCondition]]),
  };
  const order = arrayParam(params, "ORDER");
  const filter = compileFilter(classicFilter(source), arrayParam(params, "FILTER"));
  const query = {
    source: call.portal.activities,
    bounds: filter.bounds,
    where: [...visibleActivities(call.portal, call.caller), ...filter.where],
    order: classicOrder(source, orderEntries(order).length === 0 ? { START_TIME: "ASC" } : order),
  };
  const { rows, ...counts } = pageOf(listFamilies.classicCrm, query, call.start);
  const names = selectClassic(activityFields, source.userFields, params["SELECT"], onlyNamed);
  const result = rows.map((row) => {
    const rendered = renderClassic(call.portal, activityFields, names, row);
    for (const name of onlyNamed) if (names.includes(name)) rendered[name] = toList(row[name]);
    return rendered;
  });
  return { result, ...counts };
}

/** Any of the given pairs; a pair may leave out either half. */
function bindingsCondition(value: unknown): CompiledCondition<ClassicRow> {
  const wanted = isArrayLike(value) && !("OWNER_TYPE_ID" in value || "OWNER_ID" in value) ? toList(value) : [value];
  return {
    test: (row) => activityOwners(row).some((binding) => wanted.some((pair) => isSameOwner(pair, binding))),
  };
}

function isSameOwner(pair: unknown, binding: ActivityOwner): boolean {
  const type = valueAt(pair, "OWNER_TYPE_ID");
  const id = valueAt(pair, "OWNER_ID");
  const sameId = Array.isArray(id) ? id.map(Number).includes(binding.id) : Number(id) === binding.id;
  return (type === undefined || Number(type) === binding.type) && (id === undefined || sameId);
}

/** Administrators see all, others what they are responsible for and what hangs on a record they see. */
function visibleActivities(portal: PortalState, caller: Caller): ((row: ClassicRow) => boolean)[] {
  if (caller.seesAll) return [];
  const seesOwner = ({ type, id }: ActivityOwner): boolean => {
    const owner = isCrmType(type) ? portal.crm[type].get(id) : undefined;
    return owner !== undefined && canSeeRecord(caller, owner);
  };
  return [(row) => Number(row["RESPONSIBLE_ID"]) === caller.id || activityOwners(row).some(seesOwner)];
}
