import type { PortalState } from "../../portal/portal-state.ts";
import { taskFields } from "./fields.ts";

/** Fields of the answer that are no stored scalar. */
const lists = ["ACCOMPLICES", "AUDITORS", "CHECKLIST", "TAGS"];
const systemUserFields = ["UF_CRM_TASK", "UF_TASK_WEBDAV_FILES", "UF_MAIL_MESSAGE"];
const required = new Set(["TITLE", "CREATED_BY", "RESPONSIBLE_ID"]);
const enumerations: Readonly<Record<string, readonly string[]>> = {
  MARK: ["N", "P"],
  PRIORITY: ["0", "1", "2"],
  STATUS: ["2", "3", "4", "5", "6"],
};

/** Answer of `tasks.task.getFields` (tasks-task-get-fields.md): types are written in words, flags are lists of Y and N. */
export function describeTaskFields(portal: PortalState): Record<string, unknown> {
  const scalars = [...taskFields].map(([name, { kind, fallback }]) => [name, describe(name, kind, fallback)] as const);
  return {
    ...Object.fromEntries(scalars),
    ...Object.fromEntries(lists.map((name) => [name, { title: null, type: "array" }])),
    ...Object.fromEntries(userFieldsOf(portal).map((name) => [name, { title: name, type: "string" }])),
  };
}

function describe(name: string, kind: string, fallback: string | null): Record<string, unknown> {
  const values = enumerations[name] ?? (kind === "flag" ? ["Y", "N"] : undefined);
  return {
    title: name,
    type: values === undefined ? (types[kind] ?? "string") : "enum",
    ...(name === "ID" && { primary: true }),
    ...(required.has(name) && { required: true }),
    ...(values !== undefined && { values: Object.fromEntries(values.map((value) => [value, value])) }),
    default: fallback,
  };
}

const types: Readonly<Record<string, string>> = { integer: "integer", number: "double", datetime: "datetime" };

function userFieldsOf(portal: PortalState): string[] {
  const own = portal.tasks.rows.flatMap((row) => Object.keys(row).filter((name) => name.startsWith("UF_")));
  return [...new Set([...systemUserFields, ...own])];
}
