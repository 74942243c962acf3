import { z } from "zod";
import { anyMethod, command } from "@b24kit/client";
import type { Query } from "../query.ts";
import { isRecord, readWire, wireFlag, wireRecord, wireText } from "../wire.ts";
import type { PortalField } from "./portal-field.ts";

const crmField = z.object({
  type: wireText,
  title: wireText,
  formLabel: wireText,
  listLabel: wireText,
  upperName: wireText,
  isRequired: wireFlag,
  isReadOnly: wireFlag,
  isMultiple: wireFlag,
  isDynamic: wireFlag,
  items: z.unknown().optional(),
});

const taskField = z.object({
  title: wireText,
  type: wireText,
  required: wireFlag,
  primary: wireFlag,
  values: z.unknown().optional(),
});

const enumeration = z.object({ ID: wireText, VALUE: wireText });

const wrapped = z.object({ fields: wireRecord });

/** https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html */
export function itemFields(entityTypeId: number): Query<PortalField> {
  const method = "crm.item.fields";
  return describe(command(method, { entityTypeId }), "crm", (result) =>
    entriesOf(readWire(method, wrapped, result).fields).map(([name, value]) => {
      const field = readWire(method, crmField, value, [name]);
      return { name, ...(field.upperName !== "" && { classicName: field.upperName }), ...crmParts(name, field) };
    }),
  );
}

/** `crm.deal.fields` and its kind: the titles of user fields stand in the labels there. */
export function classicFields(entity: string): Query<PortalField> {
  const method = `crm.${entity}.fields`;
  return describe(command(anyMethod(method)), "crm", (result) =>
    entriesOf(readWire(method, wireRecord, result)).map(([name, value]) => ({
      name,
      classicName: name,
      ...crmParts(name, readWire(method, crmField, value, [name])),
    })),
  );
}

/** https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html; it tells no read-only ones but the id. */
export function taskFields(): Query<PortalField> {
  const method = "tasks.task.getFields";
  return describe(command(anyMethod(method)), "task", (result) =>
    entriesOf(readWire(method, wrapped, result).fields).map(([name, value]) => {
      const field = readWire(method, taskField, value, [name]);
      const items = listOf(field.values);
      return {
        name,
        type: field.type === "" ? "unknown" : field.type,
        title: field.title === "" ? name : field.title,
        isReadOnly: field.primary,
        isRequired: field.required,
        isMultiple: field.type === "array",
        isUserField: name.startsWith("UF_"),
        ...(items.length > 0 && { items }),
      };
    }),
  );
}

/** https://apidocs.bitrix24.com/api-reference/user/user-fields.html: names and titles, nothing else. */
export function userFields(): Query<PortalField> {
  const method = "user.fields";
  return describe(command(anyMethod(method)), "user", (result) =>
    entriesOf(readWire(method, wireRecord, result)).map(([name, title]) => ({
      name,
      type: "unknown",
      title: typeof title === "string" && title !== "" ? title : name,
      isReadOnly: name === "ID",
      isRequired: false,
      isMultiple: false,
      isUserField: name.startsWith("UF_"),
    })),
  );
}

function describe(
  asked: Query<PortalField>["command"],
  scope: string,
  parse: (result: unknown) => readonly PortalField[],
): Query<PortalField> {
  return { command: asked, scope, isWhole: true, parse: ([result]) => parse(result) };
}

function crmParts(name: string, field: z.output<typeof crmField>): Omit<PortalField, "name" | "classicName"> {
  const labels = field.isDynamic ? [field.formLabel, field.listLabel, field.title] : [field.title];
  const items = listOf(field.items);
  return {
    type: field.type === "" ? "unknown" : field.type,
    title: labels.find((label) => label !== "") ?? name,
    isReadOnly: field.isReadOnly,
    isRequired: field.isRequired,
    isMultiple: field.isMultiple,
    isUserField: field.isDynamic,
    ...(items.length > 0 && { items }),
  };
}

function entriesOf(record: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(record).filter(([name]) => name !== "");
}

/** Lists come as `[{ ID, VALUE }]` from the CRM, as a map or a plain list of values from tasks. */
function listOf(values: unknown): readonly { readonly id: string; readonly title: string }[] {
  if (Array.isArray(values)) return values.flatMap((value) => listItem(value));
  if (!isRecord(values)) return [];
  return Object.entries(values).map(([id, title]) => ({ id, title: String(title) }));
}

function listItem(value: unknown): readonly { readonly id: string; readonly title: string }[] {
  if (typeof value === "string") return [{ id: value, title: value }];
  const read = enumeration.safeParse(value);
  return read.success ? [{ id: read.data.ID, title: read.data.VALUE }] : [];
}
