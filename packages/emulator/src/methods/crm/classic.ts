import { compileFilter } from "../../lists/compile-filter.ts";
import { listFamilies } from "../../lists/families.ts";
import { pageOf } from "../../lists/page.ts";
import { upperCaseNames } from "../../php/values.ts";
import type { CrmType } from "../../portal/portal-state.ts";
import { RestError } from "../../server/rest-error.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { canSeeRecord, visibleRecords } from "./access.ts";
import { classicFilter } from "./classic-filter.ts";
import { classicOrder } from "./classic-order.ts";
import { arrayParam, recordId } from "./classic-params.ts";
import { allNames, renderClassic, selectClassic } from "./classic-select.ts";
import { describeFields } from "./describe-fields.ts";
import { crmEntityFields } from "./entities.ts";

const scopes = ["crm"];

/** `crm.<name>.list`, `.get` and `.fields` of the four classic entities. */
export const classicMethods: MethodTable = Object.fromEntries(
  (
    [
      ["lead", 1],
      ["deal", 2],
      ["contact", 3],
      ["company", 4],
    ] as const
  ).flatMap(
    ([name, type]) =>
      [
        [`crm.${name}.list`, { scopes, support: "full", run: (call) => list(call, type) }],
        [`crm.${name}.get`, { scopes, support: "full", run: (call) => get(call, type) }],
        [
          `crm.${name}.fields`,
          {
            scopes,
            support: "partial",
            note: "Titles are the names of the fields; user fields are all of type string.",
            run: (call) => ({
              result: describeFields(
                crmEntityFields[type],
                call.portal.userFields(call.portal.crm[type]),
                call.portal.fileFields[type],
              ),
            }),
          },
        ],
      ] satisfies [string, MethodTable[string]][],
  ),
);

function list(call: MethodCall, type: CrmType): MethodResult {
  const params = upperCaseNames(call.params);
  const source = sourceOf(call, type);
  const collection = call.portal.crm[type];
  const filter = compileFilter(classicFilter(source), arrayParam(params, "FILTER"));
  const query = {
    source: collection,
    bounds: filter.bounds,
    where: [...visibleRecords(call.caller), ...filter.where],
    order: classicOrder(source, arrayParam(params, "ORDER")),
  };
  const { rows, ...counts } = pageOf(listFamilies.classicCrm, query, call.start);
  const names = selectClassic(source.fields, source.userFields, params["SELECT"]);
  return { result: rows.map((row) => renderClassic(call.portal, source.fields, names, row)), ...counts };
}

function get(call: MethodCall, type: CrmType): MethodResult {
  const source = sourceOf(call, type);
  const row = call.portal.crm[type].get(recordId(upperCaseNames(call.params)));
  if (row === undefined) throw new RestError("", "Not found");
  if (!canSeeRecord(call.caller, row)) throw new RestError("", "Access denied.");
  return { result: renderClassic(call.portal, source.fields, allNames(source.fields, source.userFields), row) };
}

function sourceOf(call: MethodCall, type: CrmType): Parameters<typeof classicFilter>[0] {
  return {
    fields: crmEntityFields[type],
    userFields: call.portal.userFields(call.portal.crm[type]),
    dates: call.portal.dates,
  };
}
