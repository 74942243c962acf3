import { createCuts, type Cuts } from "./create-cuts.ts";

/** What is left of a value that had to be made smaller. */
export interface Fitted {
  readonly data: unknown;
  /** What of it is not whole: how many of how many; undefined: nothing was cut. */
  readonly cuts: readonly string[] | undefined;
}

interface Limits {
  /** Entries of a list. */
  readonly entries: number;
  /** Names of a record: figures stand in records, so these go last. */
  readonly names: number;
  /** Characters of a text. */
  readonly letters: number;
}

/** From the roomiest to the tightest. */
const steps: readonly Limits[] = [
  { entries: 100, names: 100, letters: 2000 },
  { entries: 50, names: 60, letters: 1000 },
  { entries: 20, names: 60, letters: 500 },
  { entries: 10, names: 60, letters: 300 },
  { entries: 5, names: 60, letters: 200 },
  { entries: 3, names: 60, letters: 120 },
  { entries: 2, names: 60, letters: 80 },
  { entries: 1, names: 60, letters: 80 },
  { entries: 0, names: 60, letters: 80 },
  { entries: 0, names: 12, letters: 60 },
];

/** Cuts lists and texts, evenly at all depths, until the value as JSON is no longer than so many bytes. */
export function fitData(value: unknown, bytes: number): Fitted {
  if (jsonBytes(value) <= bytes) return { data: value, cuts: undefined };
  for (const limits of steps) {
    const cuts = createCuts();
    const data = cut(value, { ...limits, cuts, at: "" });
    const texts = cuts.texts();
    if (jsonBytes(data) <= bytes) return { data, cuts: texts.length === 0 ? ["long texts are cut"] : texts };
  }
  return { data: null, cuts: ["all of it"] };
}

/** The length of a value as JSON, in bytes of UTF-8. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? "");
}

interface Cutting extends Limits {
  readonly at: string;
  /** Filled while cutting. */
  readonly cuts: Cuts;
}

function cut(value: unknown, cutting: Cutting): unknown {
  const { entries, names, letters, at, cuts } = cutting;
  if (typeof value === "string") return cutLetters(value, letters);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (value.length > entries) cuts.add(at, entries, value.length);
    return value.slice(0, entries).map((item) => cut(item, { ...cutting, at: `${at}[]` }));
  }
  const pairs = Object.entries(value);
  if (pairs.length > names) cuts.add(`names of ${at || "data"}`, names, pairs.length);
  const inside = (key: string, item: unknown) => cut(item, { ...cutting, at: at === "" ? key : `${at}.${key}` });
  return Object.fromEntries(pairs.slice(0, names).map(([key, item]) => [key, inside(key, item)]));
}

function cutLetters(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
