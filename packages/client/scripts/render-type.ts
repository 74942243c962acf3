/** Documented names of types, in lower case, and what is written for them (see src/methods/values.ts). */
const plainTypes: Readonly<Record<string, string>> = {
  any: "unknown",
  array: "PhpArray",
  attached_diskfile: "FileValue",
  boolean: "Flag",
  char: "string",
  crm_category: "Numeric",
  crm_company: "Numeric",
  crm_contact: "Numeric",
  crm_currency: "string",
  crm_deal: "Numeric",
  crm_entity: "Scalar",
  crm_lead: "Numeric",
  crm_multifield: "Multifield",
  crm_quote: "Numeric",
  crm_status: "Scalar",
  // No Date: its day in UTC may be another one than was meant.
  date: "string",
  datetime: "DateTime",
  diskfile: "FileValue",
  double: "Numeric",
  enum: "Scalar",
  file: "FileValue",
  integer: "Numeric",
  lang_map: "Open",
  location: "Scalar",
  null: "null",
  object: "Open",
  string: "string",
  text: "string",
  user: "Numeric",
  "user.id": "Numeric",
};

/** Identifiers that are words: the codes of statuses, handlers, languages, currencies. */
const wordIdentifier = /^(?:sale_status\.id|.*(?:_handler|_lang|_language|_currency|_paysystem|_measure)\.(?!id$).*)$/;

/** The type of a value that the documentation calls `documented`: "integer", "string|array", "user[]". */
export function renderType(documented: string | undefined): string {
  const alternatives = (documented ?? "any").toLowerCase().split("|");
  const types = [...new Set(alternatives.map((name) => renderAlternative(name.trim())))];
  return types.includes("unknown") ? "unknown" : types.join(" | ");
}

function renderAlternative(name: string): string {
  if (name.endsWith("[]")) return `readonly ${elementType(name.slice(0, -2))}[]`;
  if (Object.hasOwn(plainTypes, name)) return plainTypes[name] as string;
  if (name.startsWith("crm_enum_")) return "Scalar";
  if (!/^\w+\.\w+$/.test(name)) return "unknown";
  return name.endsWith(".id") && !wordIdentifier.test(name) ? "Numeric" : "Scalar";
}

function elementType(name: string): string {
  const type = renderAlternative(name);
  return type.includes(" ") ? `(${type})` : type;
}
