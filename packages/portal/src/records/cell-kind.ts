import type { PortalField } from "../fields/portal-field.ts";

/** What a field holds, as far as its form goes. "money": an exact decimal. "contact": phones, addresses of mail. */
export type CellKind = "integer" | "decimal" | "money" | "date" | "datetime" | "boolean" | "contact" | "text";

const kinds: Readonly<Record<string, CellKind>> = {
  integer: "integer",
  int: "integer",
  user: "integer",
  employee: "integer",
  enumeration: "integer",
  file: "integer",
  crm_company: "integer",
  crm_contact: "integer",
  crm_lead: "integer",
  crm_deal: "integer",
  crm_quote: "integer",
  crm_category: "integer",
  double: "decimal",
  date: "date",
  datetime: "datetime",
  boolean: "boolean",
  char: "boolean",
  crm_multifield: "contact",
};

/** Sums that the portal describes as mere numbers. */
const sums: ReadonlySet<string> = new Set(["opportunity", "taxValue"]);

/** `user.fields` tells no types. https://apidocs.bitrix24.com/api-reference/user/user-get.html */
const userKinds: Readonly<Record<string, CellKind>> = {
  ID: "integer",
  ACTIVE: "boolean",
  IS_ONLINE: "boolean",
  LAST_LOGIN: "datetime",
  DATE_REGISTER: "datetime",
  PERSONAL_BIRTHDAY: "date",
};

/** The kind of a field's values; "text" for every type that is not known. */
export function cellKind({ name, type }: Pick<PortalField, "name" | "type">): CellKind {
  if (type === "double" && sums.has(name)) return "money";
  if (type === "unknown" && Object.hasOwn(userKinds, name)) return userKinds[name] as CellKind;
  return Object.hasOwn(kinds, type) ? (kinds[type] as CellKind) : "text";
}
