import { readDate } from "../check/read-date.ts";
import type { ChainParameterType } from "./chain.ts";

const readers: Readonly<Record<ChainParameterType, (text: string) => unknown>> = {
  text: (text) => (text === "" ? undefined : text),
  number: (text) => (/^\d{1,12}(?:\.\d{1,4})?$/.test(text) ? Number(text) : undefined),
  id: readId,
  ids: readIds,
  time: (text) => (readDate(text) === "instant" ? text : undefined),
  moment: (text) => (readDate(text) === "instant" ? secondsOf(text) : undefined),
  zone: (text) => (isZone(text) ? text : undefined),
  currency: (text) => (/^[A-Z]{3}$/.test(text) ? text : undefined),
  audience: readAudience,
};

/** The value of a parameter as it is sent; undefined when the text is none of its type. */
export function chainValue(type: ChainParameterType, text: string): unknown {
  return readers[type](text.trim());
}

function readId(text: string): number | undefined {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}

/** Each once, in their order. */
function readIds(text: string): readonly number[] | undefined {
  const ids = text.split(",").map((part) => readId(part.trim()));
  return ids.includes(undefined) ? undefined : [...new Set(ids as number[])];
}

/** Everybody, groups, people and departments as the feed names them. Each once, in their order. */
function readAudience(text: string): readonly string[] | undefined {
  const codes = text.split(",").map((part) => part.trim());
  return codes.every((code) => /^(?:UA|(?:SG|U|DR)[1-9]\d{0,15})$/.test(code)) ? [...new Set(codes)] : undefined;
}

function secondsOf(text: string): number | undefined {
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

function isZone(text: string): boolean {
  try {
    return /^[A-Z]/i.test(new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
}
