import type { Cell } from "../export/cell.ts";
import { cellText } from "../export/cell-text.ts";

/** The phones or addresses of a cell that a record does not have yet, each once, whatever their spelling. */
export function newPoints(typeId: string, wanted: Cell, found: Cell): readonly string[] {
  const known = new Set(textsOf(found).map((text) => plainPoint(typeId, text)));
  return textsOf(wanted).filter((text) => {
    const plain = plainPoint(typeId, text);
    return !known.has(plain) && known.add(plain);
  });
}

function textsOf(cell: Cell): readonly string[] {
  if (cell === null) return [];
  return Array.isArray(cell) ? (cell as readonly Cell[]).map((one) => cellText(one)) : [cellText(cell)];
}

/** A phone is its digits, where 8 and +7 are one country; mail has no letter case. What has no digits is compared as it is. */
function plainPoint(typeId: string, text: string): string {
  const plain = text.trim().toLowerCase();
  if (typeId !== "PHONE") return typeId === "EMAIL" ? plain : text.trim();
  const digits = plain.replaceAll(/\D/g, "");
  if (digits === "") return plain;
  return digits.length === 11 && digits.startsWith("8") && !plain.startsWith("+") ? `7${digits.slice(1)}` : digits;
}
