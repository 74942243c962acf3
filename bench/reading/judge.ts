import type { Asked } from "../support/tell-asked.ts";
import type { Readers } from "./readers.ts";
import type { Reading } from "./reading-of.ts";

/** The readings of one table. */
type Readings = ReadonlyMap<keyof Readers, Reading>;

/** Judges a table by what was asked for its scenario. */
export type Judge = (ours: Reading, readings: Readings) => readonly Asked[];

/** What holds for every reading of ours, on any computer. */
export function rightRows({ failure, missing, doubled, isOrdered, refused }: Reading): Asked {
  const wrong = [
    ...(failure === undefined ? [] : [failure]),
    ...(missing === 0 ? [] : [`${missing} missing`]),
    ...(doubled === 0 ? [] : [`${doubled} doubled`]),
    ...(isOrdered ? [] : ["order lost"]),
    ...(refused === 0 ? [] : [`${refused} × 503`]),
  ];
  return {
    what: "every row once, in the order of the identifiers, no 503",
    found: wrong.length === 0 ? "so" : wrong.join(", "),
    isMet: wrong.length === 0,
    isCorrectness: true,
  };
}

/** 50,000 deals. */
export const judgeUsual: Judge = (ours, readings) => [
  atMost("requests", ours.requests, 26),
  ...notAbove(ours, readings, "seconds"),
];

/** 250,000 deals. */
export const judgeLarge: Judge = (ours) => [atMost("seconds", ours.seconds, 28), ...judgeMemory(ours)];

/** When the portal refuses nobody. */
export const judgeEffort: Judge = (ours, readings) => notAbove(ours, readings, "cpuSeconds");

/** As many deals as there is time for. */
export const judgeMemory = (ours: Reading): readonly Asked[] => [atMost("peak MB", ours.peakMegabytes, 150)];

/** Nothing was asked but the rows themselves. */
export const judgeRows: Judge = () => [];

function notAbove(ours: Reading, readings: Readings, figure: "seconds" | "cpuSeconds"): readonly Asked[] {
  const fast = readings.get("fast");
  if (fast === undefined || fast.failure !== undefined) return [];
  const what = figure === "seconds" ? "seconds" : "CPU seconds";
  return [atMost(`${what}, those of ${fast.client}:`, ours[figure], fast[figure])];
}

function atMost(what: string, found: number, limit: number): Asked {
  const [foundText, limitText] = [found, limit].map((value) =>
    Number.isInteger(value) ? String(value) : value.toFixed(2),
  );
  return { what: `${what} ≤ ${limitText}`, found: String(foundText), isMet: found <= limit };
}
