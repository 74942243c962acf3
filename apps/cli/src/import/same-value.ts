import { cellKind, type PortalField } from "b24kit";
import type { Cell } from "../export/cell.ts";
import { cellText, withoutControls } from "../export/cell-text.ts";
import { newPoints } from "./contact-points.ts";

/** Whether a record has a value already. Money and dates that are written in two ways may be the same. */
export function isSameValue(field: PortalField, wanted: Cell, found: Cell): boolean {
  const kind = cellKind(field);
  if (kind === "contact") return newPoints(field.name, wanted, found).length === 0;
  if (found === null) return false;
  if (kind === "money" || kind === "decimal") return isSameNumber(cellText(wanted), cellText(found));
  if (kind === "datetime") return isSameTime(cellText(wanted), cellText(found));
  // A CSV export has no control characters, but a mark in their place.
  return cellText(wanted) === cellText(found) || cellText(wanted) === withoutControls(cellText(found));
}

/** A double tells numbers of up to 15 digits apart, and no longer ones. */
function isSameNumber(wanted: string, found: string): boolean {
  if (wanted === found) return true;
  const isShort = [wanted, found].every((text) => text.replaceAll(/\D/g, "").length <= 15);
  return isShort && Number(wanted) === Number(found);
}

/** Without an offset it is the portal's own time. */
function isSameTime(wanted: string, found: string): boolean {
  const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/.test(wanted);
  return hasOffset ? Date.parse(wanted) === Date.parse(found) : wanted === found.slice(0, 19);
}
