import { isArrayLike, toList, toText, upperCaseNames, valueAt } from "../../php/values.ts";
import type { CrmType } from "../../portal/portal-state.ts";
import { RestError } from "../../server/rest-error.ts";
import type { ClassicRow } from "../../world/types.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { canSeeRecord } from "./access.ts";

/** In the order in which the portal looks. */
const entities: readonly (readonly [name: string, type: CrmType])[] = [
  ["LEAD", 1],
  ["CONTACT", 3],
  ["COMPANY", 4],
];

/** Values asked for at once, and records found of one type after which the portal looks no further. */
const most = 20;

/** Records with the same phone or address of mail. */
export const duplicateMethods: MethodTable = {
  "crm.duplicate.findbycomm": {
    scopes: ["crm"],
    support: "partial",
    note: "Phones are compared by their digits, a leading 8 of eleven counts as 7; values after the twentieth are left out.",
    run: find,
  },
};

/** https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html */
function find(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  const type = toText(params["TYPE"]).toUpperCase();
  if (type === "") throw new RestError("Communication type is not defined", "Parameter 'type' is required.");
  if (type !== "PHONE" && type !== "EMAIL") {
    throw new RestError(`Communication type '${type}' is not supported in current context`, "");
  }
  const values = isArrayLike(params["VALUES"]) ? toList(params["VALUES"]).slice(0, most) : [];
  if (values.length === 0) throw new RestError("Communication values is not defined", "");
  const wanted = new Set(values.map((value) => normal(type, value)).filter((value) => value !== ""));
  const only = toText(params["ENTITY_TYPE"]).toUpperCase();
  const found: Record<string, number[]> = {};
  for (const [name, crmType] of entities.filter(([entity]) => only === "" || only === entity)) {
    const ids = call.portal.crm[crmType].rows
      .filter((row) => canSeeRecord(call.caller, row) && has(row, type, wanted))
      .map((row) => Number(row.ID));
    if (ids.length > 0) found[name] = ids.slice(0, most);
    if (ids.length >= most) break;
  }
  return { result: Object.keys(found).length === 0 ? [] : found };
}

function has(row: ClassicRow, type: "PHONE" | "EMAIL", wanted: ReadonlySet<string>): boolean {
  return toList(row[type]).some((entry) => wanted.has(normal(type, valueAt(entry, "VALUE"))));
}

/** Spellings of one number are one number, without its extension. The rule for the leading 8 is unconfirmed. */
function normal(type: "PHONE" | "EMAIL", value: unknown): string {
  if (type === "EMAIL") return toText(value).trim().toLowerCase();
  const digits = toText(value)
    .replace(/[#*,;].*$/s, "")
    .replaceAll(/\D/g, "");
  return digits.length === 11 && digits.startsWith("8") ? `7${digits.slice(1)}` : digits;
}
