import type { Cell } from "./cell.ts";

/**
 * A cell as text. Several values are joined by "; "; where one of them holds a semicolon or a line break, they are a list in
 * JSON. Flags are Y and N, objects JSON.
 */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "Y" : "N";
  if (typeof cell !== "object") return String(cell);
  if (!Array.isArray(cell)) return JSON.stringify(cell);
  const texts = (cell as readonly Cell[]).map((one) => cellText(one));
  const isPlain = texts.every((text) => !/[;\r\n]|^[[\s]|\s$/.test(text));
  return isPlain ? texts.join("; ") : JSON.stringify(cell);
}

/** Control characters, which would act on a terminal or make a sheet unreadable, as "�"; tabs and line breaks stay. */
export function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, "�");
}
