import { upperCaseNames } from "../../../php/values.ts";
import type { CrmType } from "../../../portal/portal-state.ts";
import { RestError } from "../../../server/rest-error.ts";
import type { ClassicRow } from "../../../world/types.ts";
import type { MethodCall, MethodResult, MethodTable } from "../../method.ts";
import { canSeeRecord } from "../access.ts";
import { arrayParam, recordId } from "../classic-params.ts";
import { classicDraft, classicFamily } from "./classic-draft.ts";
import { removeRecord } from "./remove-record.ts";
import { createRecord, updateRecord } from "./save-record.ts";

const common = { scopes: ["crm"], support: "partial", effect: "write" } as const;
const limits =
  "Who sees a record may change it; required fields are not enforced; files, PARENT_ID_…, links of a contact to several " +
  "companies and params are ignored.";
const removal = "Stage history and activities go with the record; references to it stay.";

/** `crm.<name>.add`, `.update` and `.delete` of the four classic entities. */
export const classicWriteMethods: MethodTable = Object.fromEntries(
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
        [`crm.${name}.add`, { ...common, note: limits, run: (call) => add(call, type) }],
        [`crm.${name}.update`, { ...common, note: limits, run: (call) => update(call, type) }],
        [`crm.${name}.delete`, { ...common, note: removal, run: (call) => remove(call, type) }],
      ] satisfies [string, MethodTable[string]][],
  ),
);

/** Without `fields` the portal makes a record of defaults: nothing is required (crm-deal-add.md). */
function add(call: MethodCall, type: CrmType): MethodResult {
  const draft = classicDraft(call, type, fieldsOf(call), true);
  return { result: Number(createRecord(call, type, draft, classicFamily).ID) };
}

function update(call: MethodCall, type: CrmType): MethodResult {
  const fields = fieldsOf(call);
  const row = seenRecord(call, type, notFoundInUpdate[type]);
  updateRecord(call, type, row, classicDraft(call, type, fields, false), classicFamily);
  return { result: true };
}

function remove(call: MethodCall, type: CrmType): MethodResult {
  removeRecord(call.portal, type, Number(seenRecord(call, type, notFoundInDelete[type]).ID));
  return { result: true };
}

function fieldsOf(call: MethodCall): unknown {
  const params = upperCaseNames(call.params);
  arrayParam(params, "PARAMS");
  return arrayParam(params, "FIELDS");
}

type ErrorParts = readonly [code: string, text: string];

/** The pages of the methods word it differently: crm-contact-update.md, crm-company-update.md. */
const notFoundInUpdate: Readonly<Record<CrmType, ErrorParts>> = {
  1: ["", "Not found"],
  2: ["", "Not found"],
  3: ["", "Contact is not found"],
  4: ["", "Company is not found"],
};

/** See crm-contact-delete.md for the odd one. */
const notFoundInDelete: Readonly<Record<CrmType, ErrorParts>> = {
  ...notFoundInUpdate,
  3: ["ERROR_CORE", "Element not found"],
};

function seenRecord(call: MethodCall, type: CrmType, [code, text]: ErrorParts): ClassicRow {
  const row = call.portal.crm[type].get(recordId(upperCaseNames(call.params)));
  if (row === undefined) throw new RestError(code, text);
  if (!canSeeRecord(call.caller, row)) throw new RestError("", "Access denied.");
  return row;
}
