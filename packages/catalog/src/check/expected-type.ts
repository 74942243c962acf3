/** What a documented type, or a type of a portal's field, asks of a value. */
export type Expected = "container" | "number" | "boolean" | "flag" | "text" | "date" | "datetime" | "id" | "any";

const exactTypes: Readonly<Record<string, Expected>> = {
  object: "container",
  array: "container",
  relation: "container",
  crm_multifield: "container",
  lang_map: "container",
  integer: "number",
  int: "number",
  double: "number",
  float: "number",
  boolean: "boolean",
  char: "flag",
  string: "text",
  text: "text",
  date: "date",
  datetime: "datetime",
  user: "id",
  employee: "id",
  crm_company: "id",
  crm_contact: "id",
  crm_lead: "id",
  crm_deal: "id",
  crm_quote: "id",
};

/** Every kind of value that a type allows; alternatives are joined by `|`. What is not known allows any. */
export function expectedTypes(type: string | undefined): readonly Expected[] {
  if (type === undefined) return ["any"];
  return type.split("|").map((name) => expectedType(name.trim()));
}

function expectedType(name: string): Expected {
  if (name.endsWith("[]")) return "container";
  if (/^[a-z_]+\.id$/i.test(name)) return /_status\./.test(name) ? "any" : "id";
  return Object.hasOwn(exactTypes, name) ? (exactTypes[name] ?? "any") : "any";
}
