import { isArrayLike } from "../../../php/values.ts";
import type { PortalState } from "../../../portal/portal-state.ts";
import type { CrmField } from "../fields/field.ts";
import { dateCell, momentCell } from "./date-cells.ts";
import { moneyCell } from "./money-cell.ts";
import { isStorable } from "./storable.ts";

/** What is needed to know of a field to write it. `crm_userfield` takes lists too: the rows do not tell which are multiple. */
export type WritableField = Pick<CrmField, "type" | "kind">;

/** A value as a row keeps it, dates in the zone of the server; undefined when the field cannot hold it. */
export function writtenCell(portal: PortalState, field: WritableField, value: unknown): unknown {
  if (field.type === "object") return structureCell(value);
  if (value === null || value === undefined || value === "") return emptyCell(field, value);
  if (field.type === "crm_userfield" && isArrayLike(value)) return textList(value);
  switch (field.kind) {
    case "integer":
      return integerCell(field.type, value);
    case "number":
      return moneyCell(value);
    case "flag":
      return flagCell(value);
    case "date":
      return dateCell(portal, value);
    case "datetime":
      return momentCell(portal, value);
    case "text":
      return textCell(value);
    default:
      return field.kind satisfies never;
  }
}

/** A scalar as text; undefined for arrays and for text that is no UTF-8, such as half a surrogate pair. */
export function textCell(value: unknown): string | undefined {
  if (typeof value === "string") return value.isWellFormed() ? value : undefined;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "boolean") return value ? "1" : "";
  return undefined;
}

function emptyCell({ kind }: WritableField, value: unknown): unknown {
  if (kind === "date" || kind === "datetime") return "";
  if (kind === "flag") return "N";
  return kind === "text" && value === "" ? "" : null;
}

/** References to records and people have no 0: it empties them. The default pipeline is 0. */
function integerCell(type: string, value: unknown): string | null | undefined {
  if (value === false) return null;
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^\s*[+-]?\d{1,15}\s*$/.test(text)) return undefined;
  const number = Number(text);
  const isReference = type === "user" || (type.startsWith("crm_") && type !== "crm_category");
  if (!isReference) return String(number);
  if (number === 0) return null;
  return number > 0 ? String(number) : undefined;
}

const flags: ReadonlyMap<unknown, "Y" | "N"> = new Map<unknown, "Y" | "N">([
  ["Y", "Y"],
  ["N", "N"],
  [true, "Y"],
  [false, "N"],
  [1, "Y"],
  [0, "N"],
  ["1", "Y"],
  ["0", "N"],
]);

function flagCell(value: unknown): "Y" | "N" | undefined {
  return flags.get(value);
}

function textList(value: object): string[] | undefined {
  const texts = Object.values(value).map(textCell);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function structureCell(value: unknown): unknown {
  if (value === null || value === undefined || value === "") return [];
  return isArrayLike(value) && isStorable(value) ? value : undefined;
}
