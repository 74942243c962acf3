import type { Chain, ChainParameter, ChainParameterType, GivenValues, Text } from "@b24kit/catalog";
import { type Language, quoted, spellTime } from "@b24kit/report";
import { Temporal } from "temporal-polyfill";

/** Characters of one value that a question shows; the plan shows all of it. */
const shown = 60;

/** What a chain is about to do, in its own words with what was given: "Feed post — heading: “News”; text: “…”. Run it?" */
export function chainQuestion({ title, parameters }: Chain, given: GivenValues): Text {
  const zone = zoneOf(parameters, given);
  const named = parameters.filter(({ name }) => Object.hasOwn(given, name));
  const list = (language: Language): string =>
    named
      .map(({ name, type, label }) => `${label[language]}: ${valuesText(type, given[name], language, zone)}`)
      .join("; ");
  return { ru: `${title.ru} — ${list("ru")}. Выполнить?`, en: `${title.en} — ${list("en")}. Run it?` };
}

/** The zone that a chain with moments is given; without one they are told in UTC, which stands beside them. */
function zoneOf(parameters: readonly ChainParameter[], given: GivenValues): string {
  const zone = parameters.find(({ type }) => type === "zone");
  const value = zone === undefined ? undefined : given[zone.name];
  return typeof value === "string" ? value : "UTC";
}

function valuesText(type: ChainParameterType, value: unknown, language: Language, zone: string): string {
  const values = [value].flat();
  return values.map((one) => valueText(type, one, language, zone)).join(", ");
}

function valueText(type: ChainParameterType, value: unknown, language: Language, zone: string): string {
  if (type === "text") return quoted(oneLine(value), language);
  if (type === "moment") return spellTime(momentIn(zone, Number(value)));
  if (type === "time") return spellTime(String(value));
  return type === "audience" ? audienceText(String(value), language) : String(value);
}

/** Throws RangeError for a moment or a zone that there is not. */
function momentIn(zone: string, seconds: number): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
  return instant.toZonedDateTimeISO(zone).toString({ smallestUnit: "minute", timeZoneName: "never" });
}

const audiences: Readonly<Record<string, Text>> = {
  UA: { ru: "все", en: "everybody" },
  SG: { ru: "группа", en: "group" },
  U: { ru: "сотрудник", en: "person" },
  DR: { ru: "отдел", en: "department" },
};

/** "группа 5" for SG5. */
function audienceText(code: string, language: Language): string {
  const number = /\d+$/.exec(code)?.[0] ?? "";
  const kind = audiences[code.slice(0, code.length - number.length)];
  return `${kind?.[language] ?? code} ${number}`.trim();
}

function oneLine(value: unknown): string {
  const text = String(value).replaceAll(/\s+/g, " ");
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
}
