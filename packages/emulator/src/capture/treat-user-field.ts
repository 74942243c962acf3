import { toText } from "../php/values.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

/** Types (`crm.deal.fields`) whose values are no words; those of every other type are replaced. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d{1,15}$/,
  double: /^-?\d{1,20}(?:\.\d{1,10})?$/,
  boolean: /^[01YN]$/,
  enumeration: /^\d{1,12}$/,
  employee: /^\d{1,12}$/,
  date: /^[\d.:T/+-]{8,25}$/,
  datetime: /^[\d.:T /+-]{8,25}$/,
  money: /^-?\d{1,20}(?:\.\d{1,10})?\|[A-Z]{3}$/,
  crm: /^(?:(?:L|D|C|CO|SI|T[0-9a-f]+)_)?\d{1,15}$/i,
};

/** Files are never kept: their addresses open them. */
const LEFT_OUT = new Set(["file", "disk_file", "resourcebooking", "address"]);

/** Names that the portal has made up itself stay; in others there may be words. */
export function userFieldName(name: string, { digits }: Pseudonyms): string {
  return /^UF_CRM_\d+$/.test(name) ? name : `UF_CRM_${digits(name)}`;
}

/** The value of a user field in a captured file; undefined when it is left out. */
export function treatUserField(type: string, value: unknown, pseudonyms: Pseudonyms): unknown {
  if (value === null || value === "" || value === false) return value;
  if (LEFT_OUT.has(type)) return undefined;
  if (Array.isArray(value)) {
    return value.map((part) => treatUserField(type, part, pseudonyms)).filter((part) => part !== undefined);
  }
  if (typeof value === "object") return undefined;
  const shape = SHAPES[type];
  if (shape === undefined) return pseudonyms.text("text", toText(value));
  return shape.test(toText(value)) ? value : undefined;
}
