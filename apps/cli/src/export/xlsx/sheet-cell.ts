import type { CellKind } from "b24kit";
import type { Cell } from "../cell.ts";
import { cellText, withoutControls } from "../cell-text.ts";

/** Places in the list of styles of the workbook. */
export const styles = { plain: 0, head: 1, date: 2, datetime: 3 } as const;

/** Characters that a cell of a sheet holds. */
export const longestText = 32_767;

/** Digits that a number of a sheet holds. */
const mostDigits = 15;

/** A cell of a sheet as XML; "" for an empty one. Text is text, whatever it begins with. Times are those of their own zone. */
export function sheetCell(cell: Cell, kind: CellKind): string {
  if (cell === null) return "<c/>";
  if (typeof cell === "boolean") return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    if (kind === "money" && isNumber(cell)) return `<c><v>${cell}</v></c>`;
    const day = kind === "date" || kind === "datetime" ? serialOf(cell) : undefined;
    if (day !== undefined) return `<c s="${styles[kind as "date" | "datetime"]}"><v>${day}</v></c>`;
  }
  return textCell(cellText(cell));
}

/** A cell of text. */
export function textCell(text: string, style: number = styles.plain): string {
  if (text === "") return "<c/>";
  const styled = style === styles.plain ? "" : ` s="${style}"`;
  return `<c t="inlineStr"${styled}><is><t xml:space="preserve">${xmlText(shortened(text))}</t></is></c>`;
}

/** Text as XML. A sheet reads `_x0041_` as a character by its code, so the first underscore of such a text is one itself. */
function xmlText(text: string): string {
  return withoutControls(text)
    .replaceAll(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  return text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, "") + "…";
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && text.replaceAll(/\D/g, "").length <= mostDigits;
}

const millisecondsOfDay = 86_400_000;

/** Days since the last one of 1899, of the time that the text itself shows. A sheet knows no day before March 1900 for sure. */
function serialOf(text: string): number | undefined {
  const [, day, time = "00:00:00"] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(text) ?? [];
  const instant = day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(instant)) return undefined;
  const serial = (instant - Date.UTC(1899, 11, 30)) / millisecondsOfDay;
  return serial > 60 ? Number(serial.toFixed(8)) : undefined;
}
