import type { ClassicRow } from "../types.ts";
import type { LoadContext } from "./context.ts";
import { sameAs } from "./crm-fields.ts";
import { moment } from "./date-readers.ts";
import { textOf, type Draft, type FieldTable, type Source } from "./field-table.ts";
import { isRecord } from "./problems.ts";
import { field, flag, id, nullableText, oneOf, optionalText, structure, text, wholeText } from "./readers.ts";
import { readRows } from "./rows.ts";

/** PROVIDER_ID of a TYPE_ID: meeting, call, task, e-mail; everything else is a universal to-do. */
const PROVIDERS: Readonly<Record<string, string>> = {
  "1": "CRM_MEETING",
  "2": "VOXIMPLANT_CALL",
  "3": "CRM_TASKS_TASK",
  "4": "CRM_EMAIL",
};

const BINDINGS = "a list of objects with OWNER_TYPE_ID and OWNER_ID";

const ACTIVITY: FieldTable<LoadContext> = {
  ID: id(),
  OWNER_TYPE_ID: id({ fallback: (_, __, source) => firstBinding(source)?.["OWNER_TYPE_ID"] ?? "2" }),
  OWNER_ID: id({ fallback: (_, __, source) => firstBinding(source)?.["OWNER_ID"] ?? "0" }),
  TYPE_ID: id({ fallback: "6" }),
  PROVIDER_ID: text({ fallback: (draft) => PROVIDERS[textOf(draft, "TYPE_ID")] ?? "CRM_TODO" }),
  PROVIDER_TYPE_ID: optionalText(),
  ASSOCIATED_ENTITY_ID: text({ fallback: "0" }),
  SUBJECT: optionalText(),
  COMPLETED: flag({ fallback: "N" }),
  STATUS: wholeText({ fallback: (draft) => (draft["COMPLETED"] === "Y" ? "2" : "1") }),
  RESPONSIBLE_ID: id({ fallback: (_, { currentUser }) => currentUser }),
  AUTHOR_ID: id({ fallback: sameAs("RESPONSIBLE_ID") }),
  EDITOR_ID: id({ fallback: sameAs("RESPONSIBLE_ID") }),
  CREATED: moment({ fallback: (_, { clock, now }) => clock.iso(now) }),
  LAST_UPDATED: moment({ fallback: sameAs("CREATED") }),
  DEADLINE: moment({ fallback: "", empty: "" }),
  START_TIME: moment({ fallback: (draft) => draft["DEADLINE"] || draft["CREATED"] }),
  END_TIME: moment({ fallback: sameAs("START_TIME"), empty: "" }),
  // 0 none, 1 incoming, 2 outgoing.
  DIRECTION: oneOf(["0", "1", "2"], { fallback: "0" }),
  PRIORITY: wholeText({ fallback: "2" }),
  DESCRIPTION: optionalText(),
  DESCRIPTION_TYPE: wholeText({ fallback: "1" }),
  LOCATION: optionalText(),
  IS_INCOMING_CHANNEL: flag({ fallback: "N" }),
  SETTINGS: structure({ fallback: [] }),
  PROVIDER_PARAMS: structure({ fallback: [] }),
  ORIGINATOR_ID: nullableText(),
  ORIGIN_ID: nullableText(),
  BINDINGS: field(BINDINGS, readBindings, { fallback: ownerBinding }),
};

export function readActivities(rows: readonly unknown[], context: LoadContext): ClassicRow[] {
  return readRows(rows, { name: "activities", table: ACTIVITY, key: "ID" }, context) as ClassicRow[];
}

function firstBinding(source: Source): Draft | undefined {
  const [first] = bindingsOf(source["BINDINGS"]) ?? [];
  return first;
}

function ownerBinding(draft: Draft): Draft[] {
  return [{ OWNER_TYPE_ID: draft["OWNER_TYPE_ID"], OWNER_ID: draft["OWNER_ID"] }];
}

function readBindings(value: unknown, fail: (expected: string) => undefined): unknown {
  return bindingsOf(value) ?? fail(BINDINGS);
}

function bindingsOf(value: unknown): Draft[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const bindings = value.map((entry: unknown) => {
    if (!isRecord(entry)) return undefined;
    const { OWNER_TYPE_ID: type, OWNER_ID: owner } = entry;
    return isId(type) && isId(owner) ? { OWNER_TYPE_ID: String(type), OWNER_ID: String(owner) } : undefined;
  });
  return bindings.includes(undefined) ? undefined : bindings.filter((binding) => binding !== undefined);
}

function isId(value: unknown): boolean {
  return (typeof value === "number" || typeof value === "string") && /^[1-9]\d{0,14}$/.test(String(value));
}
