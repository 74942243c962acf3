import { jsonBytes } from "../answers/fit-data.ts";

/** A list or text of which only the beginning is left. */
export interface Cut {
  /** JSON Pointer (RFC 6901) within the data. */
  readonly at: string;
  /** Entries or characters from the beginning of it. */
  readonly kept: number;
  readonly total: number;
}

interface CutData {
  readonly data: unknown;
  readonly cuts: readonly Cut[];
}

/** Entries of a list and characters of a text, from the roomiest to the tightest. */
const steps = [
  [5000, 60_000],
  [1000, 20_000],
  [500, 10_000],
  [200, 5000],
  [100, 2000],
  [50, 1000],
  [20, 500],
  [10, 300],
  [3, 100],
  [0, 30],
] as const;

/** Cuts lists and texts, evenly at all depths, until the value as JSON is no longer than so many bytes; says what was cut. */
export function cutData(data: unknown, bytes: number, at = ""): CutData {
  if (jsonBytes(data) <= bytes) return { data, cuts: [] };
  for (const [entries, letters] of steps) {
    const cuts: Cut[] = [];
    const left = cut(data, { entries, letters, at, cuts });
    if (jsonBytes({ left, cuts }) <= bytes) return { data: left, cuts };
  }
  return { data: null, cuts: [] };
}

interface Cutting {
  readonly entries: number;
  readonly letters: number;
  readonly at: string;
  /** Filled while cutting. */
  readonly cuts: Cut[];
}

function cut(value: unknown, cutting: Cutting): unknown {
  const { entries, letters, at, cuts } = cutting;
  const inside = (key: string | number, item: unknown) =>
    cut(item, { ...cutting, at: `${at}/${escapeKey(String(key))}` });
  if (typeof value === "string" || Array.isArray(value)) {
    const most = typeof value === "string" ? letters : entries;
    if (value.length > most) cuts.push({ at, kept: most, total: value.length });
  }
  if (typeof value === "string") return value.slice(0, letters);
  if (Array.isArray(value)) return value.slice(0, entries).map((item, index) => inside(index, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(key, item)]));
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
