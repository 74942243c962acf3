import { utcMidnight } from "./utc-midnight.ts";

/**
 * Fast reading of the form that rows of a large world are kept in, "2026-11-21T10:00:00+03:00". The caller vouches for the
 * digits; anything of another shape gives undefined.
 */
export function parsePlainIso(text: string): number | undefined {
  if (!isPlainIso(text)) return undefined;
  const offset = (twoDigits(text, 20) * 60 + twoDigits(text, 23)) * 60_000;
  return plainIsoDay(text) + timeOf(text) + (text.charCodeAt(19) === minus ? offset : -offset);
}

/** Midnight of the written date, as epoch milliseconds of the same reading in UTC. */
export function parsePlainIsoDay(text: string): number | undefined {
  return isPlainIso(text) ? plainIsoDay(text) : undefined;
}

const minus = 45;
const plus = 43;

function isPlainIso(text: string): boolean {
  const sign = text.charCodeAt(19);
  return text.length === 25 && text[10] === "T" && (sign === plus || sign === minus);
}

function plainIsoDay(text: string): number {
  return utcMidnight(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

function timeOf(text: string): number {
  return ((twoDigits(text, 11) * 60 + twoDigits(text, 14)) * 60 + twoDigits(text, 17)) * 1000;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
