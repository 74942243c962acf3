import type { CrmField, CrmFields } from "./fields/field.ts";

/** What `crm.*.fields` says about one field. */
export function describeField(name: string, field: CrmField): Record<string, unknown> {
  return {
    type: field.type,
    isRequired: field.isRequired,
    isReadOnly: field.isReadOnly,
    isImmutable: field.isImmutable,
    isMultiple: field.isMultiple,
    isDynamic: false,
    ...(field.statusType === undefined ? {} : { statusType: field.statusType }),
    title: name,
  };
}

/** What is said about a user field: the rows tell no type, only fields of files are declared. */
export function describeUserField(name: string, files?: "single" | "multiple"): Record<string, unknown> {
  return {
    type: files === undefined ? "string" : "file",
    isRequired: false,
    isReadOnly: false,
    isImmutable: false,
    isMultiple: files === "multiple",
    isDynamic: true,
    title: name,
    listLabel: name,
    formLabel: name,
    filterLabel: name,
  };
}

/** Answer of the classic `.fields` methods. */
export function describeFields(
  fields: CrmFields,
  userFields: ReadonlySet<string>,
  files: Readonly<Record<string, "single" | "multiple">> = {},
): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, describeField(name, field)])),
    ...Object.fromEntries([...userFields].map((name) => [name, describeUserField(name, files[name])])),
  };
}
