import { toInt, toList, upperCaseNames, type Params } from "../../../php/values.ts";
import { RestError } from "../../../server/rest-error.ts";
import type { ClassicRow } from "../../../world/types.ts";
import type { MethodCall, MethodResult, MethodTable } from "../../method.ts";
import { canSeeRecord } from "../access.ts";
import { arrayParam, recordId } from "../classic-params.ts";
import { activityCells, checkKind, checkPeople, ownersOf, providers } from "./activity-draft.ts";
import { canChangeActivity, ownerRecord } from "./owners.ts";
import { addActivity, changeActivity } from "./save-activity.ts";

const common = { scopes: ["crm"], support: "partial", effect: "write" } as const;
const limits = "Activities of leads, deals, contacts and companies; files are ignored, and no e-mail is sent.";

/** `crm.activity.add`, `.update` and `.delete`. */
export const activityWriteMethods: MethodTable = {
  "crm.activity.add": { ...common, note: limits, run: add },
  "crm.activity.update": { ...common, note: limits, run: update },
  "crm.activity.delete": { ...common, note: "Who sees a record that it hangs on may delete it.", run: remove },
};

function add(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const given = activityCells(portal, arrayParam(upperCaseNames(call.params), "FIELDS"), true);
  checkKind(given);
  const owners = ownersOf(portal, given);
  const record = ownerRecord(portal, owners[0]);
  if (record === undefined || !canSeeRecord(caller, record)) throw new RestError("", "Access denied.");
  return { result: addActivity(call, owners, { ...providers[String(given["TYPE_ID"])], ...given }) };
}

function update(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  const fields = arrayParam(params, "FIELDS");
  const row = changeable(call, params);
  const cells = activityCells(call.portal, fields, false);
  if ("COMMUNICATIONS" in cells) checkPeople(toInt(row["TYPE_ID"]), toList(cells["COMMUNICATIONS"]));
  changeActivity(call, row, cells);
  return { result: true };
}

function remove(call: MethodCall): MethodResult {
  call.portal.activities.remove(Number(changeable(call, upperCaseNames(call.params)).ID));
  return { result: true };
}

function changeable(call: MethodCall, params: Params): ClassicRow {
  const row = call.portal.activities.get(recordId(params));
  if (row === undefined) throw new RestError("", "Activity is not found");
  if (!canChangeActivity(call, row)) throw new RestError("", "Access denied.");
  return row;
}
