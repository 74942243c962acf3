import { isDeepStrictEqual } from "node:util";
import type { Params } from "@b24kit/client";
import type { CheckedCommand } from "./checked-command.ts";
import { bareName, fieldInRow, isRecord, sameName, valueAt } from "./json-path.ts";

/** A field that a command sets: its name in the command, its name in the row that is read, the value. */
export interface PlannedChange {
  readonly field: string;
  /** `undefined`: the row does not show it. */
  readonly rowName: string | undefined;
  readonly after: unknown;
}

/** A command as it is sent, and what the catalog knows of it. */
type Described = Pick<CheckedCommand, "details" | "params">;

/** Where the changed fields of a command stand: in a parameter such as `fields`, or ("") at the top level. */
export function fieldsHolder({ details, params }: Described): string {
  const named = details?.readBack?.fields ?? "fields";
  const holder = sameName(Object.keys(params), named);
  return holder !== undefined && isRecord(params[holder]) ? holder : "";
}

/** The fields that a command sets on the row. At the top level only what the row shows counts: the rest are settings of the call. */
export function changesOn(command: Described, row: Readonly<Record<string, unknown>>): readonly PlannedChange[] {
  const holder = fieldsHolder(command);
  const fields = holder === "" ? command.params : (valueAt(command.params, [holder]) as Params);
  const changes = Object.entries(fields)
    .filter(([field]) => !isAddress(command, holder, field))
    .map(([field, after]) => ({ field, rowName: fieldInRow(row, field), after }));
  return holder === "" ? changes.filter(({ rowName }) => rowName !== undefined) : changes;
}

/** Whether the parameter says which object is meant. */
function isAddress({ details }: Described, holder: string, field: string): boolean {
  const readBack = details?.readBack;
  if (readBack === undefined) return false;
  const path = holder === "" ? field : `${holder}.${field}`;
  return [readBack.id.from, ...readBack.fixed].some((name) => name.toLowerCase() === path.toLowerCase());
}

/** The values of a row that tell whether somebody changed it, where a command names no field: stamps, state and name. */
const telling =
  /^(?:id|title|name|lastname|status|realstatus|stageid|statusid|stagesemanticid|closed|closeddate|deadline|responsibleid|assignedbyid|datemodify|changeddate|updatedtime|updatetime|timestampx|dateupdate|modified|parentid|deleted|deletedtype)$/;
const stamp = /^(?:datemodify|changeddate|updatedtime|updatetime|timestampx|dateupdate)$/;

/** The part of a row that must be the same when the plan runs. */
export function watchedPart(
  row: Readonly<Record<string, unknown>>,
  changes: readonly PlannedChange[],
): Readonly<Record<string, unknown>> {
  const named = changes.flatMap(({ rowName }) => rowName ?? []);
  if (named.length > 0) return Object.fromEntries(named.map((name) => [name, row[name] ?? null]));
  const hasStamp = Object.keys(row).some((name) => stamp.test(bareName(name)));
  return Object.fromEntries(Object.entries(row).filter(([name]) => !hasStamp || telling.test(bareName(name))));
}

/** Whether two values read from the portal are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** Whether a value that is sent is the one that was read, a number as its digits, nothing as "". */
export function isLiterallySame(sent: unknown, read: unknown): boolean {
  if (isSame(sent, read)) return true;
  const isBare = [sent, read].every((value) => value === null || ["string", "number"].includes(typeof value));
  return isBare && textOf(sent) === textOf(read);
}

/** Whether a value that was written says the same as one that was read: "500000" and "500000.00", a day and its midnight. */
export function saysTheSame(written: unknown, read: unknown): boolean {
  if (isSame(written, read)) return true;
  const [one, other] = [textOf(written), textOf(read)];
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  if (one === "" || other === "") return false;
  if (Number(one) === Number(other)) return true;
  const looksLikeDate = /^\d{4}-\d\d-\d\d/;
  return looksLikeDate.test(one) && looksLikeDate.test(other) && Date.parse(one) === Date.parse(other);
}

function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "Y" : "N";
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
