import type { PortalField } from "./portal-field.ts";

/** Type, title, and what else is to be known of a field. */
export type FieldLine = readonly [type: string, title: string, mark?: "readonly" | "required" | "multiple"];

/** Fields that only the documentation describes. */
export function documentedFields(lines: Readonly<Record<string, FieldLine>>): readonly PortalField[] {
  return Object.entries(lines).map(([name, [type, title, mark]]) => ({
    name,
    type,
    title,
    isReadOnly: mark === "readonly",
    isRequired: mark === "required",
    isMultiple: mark === "multiple",
    isUserField: false,
  }));
}
