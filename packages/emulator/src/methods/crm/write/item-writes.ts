import { RestError } from "../../../server/rest-error.ts";
import type { ClassicRow } from "../../../world/types.ts";
import { arrayArgument } from "../../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../../method.ts";
import { seenItem, viewOf } from "../item-call.ts";
import type { ItemView } from "../item-view.ts";
import { itemRenderer } from "../render-item.ts";
import { itemDraft, itemFamily } from "./item-draft.ts";
import { removeRecord } from "./remove-record.ts";
import { createRecord, updateRecord } from "./save-record.ts";

const common = { scopes: ["crm"], support: "partial", effect: "write" } as const;
const limits =
  "Leads, deals, contacts and companies. Who sees a record may change it; required fields are not enforced; " +
  "observers, parentId… and companyIds are ignored.";

/** `crm.item.add`, `.update` and `.delete`. */
export const itemWriteMethods: MethodTable = {
  "crm.item.add": { ...common, note: limits, run: add },
  "crm.item.update": { ...common, note: limits, run: update },
  "crm.item.delete": {
    ...common,
    note: "Leads, deals, contacts and companies. Stage history and activities go with the record; references to it stay.",
    run: remove,
  },
};

function add(call: MethodCall): MethodResult {
  const view = viewOf(call);
  const draft = itemDraft(call, view, requiredFields(call));
  return answer(call, view, createRecord(call, view.type, draft, itemFamily(view)));
}

function update(call: MethodCall): MethodResult {
  const view = viewOf(call);
  const fields = requiredFields(call);
  const row = seenItem(call, view);
  return answer(call, view, updateRecord(call, view.type, row, itemDraft(call, view, fields), itemFamily(view)));
}

function remove(call: MethodCall): MethodResult {
  const view = viewOf(call);
  removeRecord(call.portal, view.type, Number(seenItem(call, view).ID));
  return { result: [] };
}

function requiredFields(call: MethodCall): unknown {
  const fields = arrayArgument(call, "fields");
  if (fields !== undefined && fields !== null) return fields;
  throw new RestError("100", "Could not find value for parameter {fields} (internal error)");
}

function answer(call: MethodCall, view: ItemView, row: ClassicRow): MethodResult {
  return { result: { item: itemRenderer(call, view, ["*"])(row) } };
}
