import { toList, toText, valueAt } from "../php/values.ts";
import { codePrefix, isKnownCode } from "./known-codes.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { keptAttendees, keptBindings, keptDates, keptIds, keptLinks, keptMissedCall, keptRule } from "./structures.ts";
import type { Treatment } from "./treatment.ts";

type Treat = (value: unknown, pseudonyms: Pseudonyms) => unknown;

const ISO = /^[12]\d{3}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const SITE = /^\d\d([./])\d\d\1[12]\d{3}(?: \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)?$/i;

/** A leap year: the year of birth is nobody's business, and 29 February needs one. */
const BIRTH_YEAR = "1984";

const kept =
  (shape: RegExp): Treat =>
  (value) =>
    shape.test(toText(value)) ? toText(value) : undefined;

const TREATMENTS: Readonly<Record<Exclude<Treatment, object>, Treat>> = {
  id: (value) => (/^[1-9]\d{0,14}$/.test(toText(value)) ? toText(value) : null),
  number: (value) => {
    if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
    return /^-?\d{1,30}(?:\.\d{1,10})?$/.test(toText(value)) ? value : undefined;
  },
  percent: kept(/^(?:\d{1,2}|100)$/),
  flag: (value) => FLAGS.get(value),
  moment: (value) => (ISO.test(toText(value)) || SITE.test(toText(value)) ? value : undefined),
  birthday: (value) => birthday(toText(value)),
  duration: kept(/^\d{1,3}:\d\d(?::\d\d)?$/),
  zone: kept(/^[A-Za-z_]{2,20}(?:\/[A-Za-z0-9_+-]{1,30}){0,2}$/),
  code: (value, { code }) => {
    const text = toText(value);
    return isKnownCode(text) ? text : `${codePrefix(text)}X_${code(text.slice(codePrefix(text).length))}`;
  },
  currency: (value, { code }) => (/^[A-Z]{3}$/.test(toText(value)) ? value : code(toText(value)).slice(0, 3)),
  phone: (value, { phone }) => phone(toText(value)),
  mail: (value, { mail }) => mail(toText(value)),
  phones: (value, { phone }) => multiValues(value, phone),
  mails: (value, { mail }) => multiValues(value, mail),
  ids: keptIds,
  links: keptLinks,
  bindings: keptBindings,
  attendees: keptAttendees,
  rule: keptRule,
  dates: keptDates,
  "missed-call": keptMissedCall,
};

const FLAGS: ReadonlyMap<unknown, "Y" | "N"> = new Map<unknown, "Y" | "N">([
  ["Y", "Y"],
  ["1", "Y"],
  [1, "Y"],
  [true, "Y"],
  ["N", "N"],
  ["0", "N"],
  [0, "N"],
  [false, "N"],
]);

/** What a captured file holds in the place of the value: null and "" as they are, undefined when it is left out. */
export function treatValue(treatment: Treatment, value: unknown, pseudonyms: Pseudonyms): unknown {
  if (value === null || value === "" || value === undefined) return value;
  if (typeof treatment === "string") return TREATMENTS[treatment](value, pseudonyms);
  if ("text" in treatment) return pseudonyms.text(treatment.text, toText(value));
  return treatment.includes(toText(value)) ? toText(value) : undefined;
}

function birthday(value: string): string | undefined {
  const [, iso] = /^[12]\d{3}-(\d\d-\d\d)/.exec(value) ?? [];
  if (iso !== undefined) return `${BIRTH_YEAR}-${iso}`;
  const [, day, month] = /^(\d\d)\.(\d\d)\.[12]\d{3}/.exec(value) ?? [];
  return day === undefined ? undefined : `${BIRTH_YEAR}-${month}-${day}`;
}

const VALUE_TYPES = new Set(["WORK", "MOBILE", "HOME", "FAX", "PAGER", "MAILING", "OTHER"]);

function multiValues(value: unknown, replace: (text: string) => string): object[] {
  return toList(value).flatMap((entry) => {
    const replaced = replace(toText(valueAt(entry, "VALUE")));
    const type = toText(valueAt(entry, "VALUE_TYPE"));
    return replaced === "" ? [] : [{ VALUE: replaced, VALUE_TYPE: VALUE_TYPES.has(type) ? type : "OTHER" }];
  });
}
