import { toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { ClassicRow } from "../../world/types.ts";
import { requiredInt } from "../controller-params.ts";
import type { MethodCall } from "../method.ts";
import { canSeeRecord } from "./access.ts";
import { isCrmType } from "./entities.ts";
import { createItemView, type ItemView } from "./item-view.ts";

/** How the call's `entityTypeId` looks in `crm.item.*`; NOT_FOUND for a type that the emulator does not keep. */
export function viewOf(call: MethodCall): ItemView {
  const type = requiredInt(call, "entityTypeId");
  if (!isCrmType(type)) throw new RestError("NOT_FOUND", "SPA not found");
  const userFields = call.portal.userFields(call.portal.crm[type]);
  return createItemView(type, userFields, toText(call.params["useOriginalUfNames"]) === "Y");
}

/** The record that `id` means; NOT_FOUND when there is none, ACCESS_DENIED when the caller may not see it. */
export function seenItem(call: MethodCall, view: ItemView): ClassicRow {
  const row = call.portal.crm[view.type].get(requiredInt(call, "id"));
  if (row === undefined) throw new RestError("NOT_FOUND", "Element not found");
  if (!canSeeRecord(call.caller, row)) throw new RestError("ACCESS_DENIED", "Access denied");
  return row;
}
