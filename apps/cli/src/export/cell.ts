import type { CellKind } from "b24kit";

/**
 * A value of an export: what its column holds, or the portal's own text where that is something else. Money is decimal text,
 * dates are ISO text.
 */
export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };

/** Reads a value of the portal as its column takes it. Nothing, "" and an empty object are null; "0" is a number. */
export function readCell(kind: CellKind, isMultiple: boolean, raw: unknown): Cell {
  if (isMultiple || kind === "contact") {
    const list = Array.isArray(raw) ? (raw as unknown[]) : raw === undefined || raw === null || raw === "" ? [] : [raw];
    return list.map((value) => readOne(kind, value)).filter((cell) => cell !== null);
  }
  return Array.isArray(raw) && raw.length === 0 ? null : readOne(kind, raw);
}

function readOne(kind: CellKind, raw: unknown): Cell {
  if (raw === undefined || raw === null || raw === "") return null;
  if (typeof raw === "object") return readObject(kind, raw);
  const read = readers[kind];
  return read?.(raw as string | number | boolean) ?? (raw as string | number | boolean);
}

/** A file is its number: its address holds a key to the portal. */
function readObject(kind: CellKind, raw: object): Cell {
  if (Object.keys(raw).length === 0) return null;
  if (kind === "integer" && "id" in raw) return readOne("integer", raw.id);
  return raw as Cell;
}

type Reader = (raw: string | number | boolean) => Cell | undefined;

const readers: Readonly<Partial<Record<CellKind, Reader>>> = {
  integer: (raw) => (/^-?\d{1,15}$/.test(String(raw)) ? Number(raw) : undefined),
  decimal: (raw) => {
    const text = String(raw);
    // More digits than a double holds stay text.
    return /^-?\d+(?:\.\d+)?$/.test(text) && text.replaceAll(/\D/g, "").length <= 15 ? Number(text) : undefined;
  },
  money: (raw) => (typeof raw === "number" ? plainDecimal(raw) : undefined),
  date: (raw) => /^(\d{4}-\d\d-\d\d)(?:T[\d:.+-]+Z?)?$/.exec(String(raw))?.[1],
  boolean: (raw) => (typeof raw === "boolean" ? raw : flags[String(raw)]),
};

const flags: Readonly<Record<string, boolean>> = { Y: true, N: false, "1": true, "0": false };

/** Without an exponent, which no other program takes for money. */
function plainDecimal(number: number): string {
  const text = String(number);
  return text.includes("e") ? number.toFixed(4).replace(/\.?0+$/, "") : text;
}
