import type { Text } from "../text.ts";
import { checkDate } from "./check-date.ts";
import { type Expected, expectedTypes } from "./expected-type.ts";
import { type Path, type ProblemList, shorten, shownPath } from "./problem-list.ts";
import { kindOf } from "./value-kind.ts";

interface Place {
  readonly problems: ProblemList;
  readonly path: Path;
  /** How sure a mismatch is a fault: documentation is precise about parameters, less so about what stands inside them. */
  readonly isSure: boolean;
}

/**
 * Compares a value with its documented type. The portal runs on PHP: a number may come as text, a boolean as 0, 1, Y or N,
 * a list as an object. Containers and scalars are never taken for one another.
 */
export function checkType(type: string | undefined, value: unknown, place: Place): void {
  const kind = kindOf(value);
  if (kind === "nothing" || kind === "unknown" || value === "") return;
  const expected = expectedTypes(type);
  if (expected.includes("any")) return;
  const isContainer = kind === "list" || kind === "object";
  if (isContainer) {
    if (!expected.includes("container")) reportContainer(expected, place);
    return;
  }
  const scalars = expected.filter((one) => one !== "container");
  if (scalars.length === 0) reportScalar(value, place);
  else if (!scalars.some((one) => tests[one](value)))
    reportMismatch(scalars, value, { ...place, isSure: place.isSure || type === "double" });
}

/** What each kind of scalar takes. Dates have a check of their own. */
const tests: Readonly<Record<Expected, (value: unknown) => boolean>> = {
  number: isNumber,
  id: isNumber,
  boolean: (value) => typeof value === "boolean" || /^(?:[YN01]|true)$/i.test(shorten(String(value))),
  flag: (value) => typeof value !== "boolean",
  text: (value) => !(value instanceof Date),
  any: () => true,
  container: () => false,
  date: () => false,
  datetime: () => false,
};

function isNumber(value: unknown): boolean {
  return typeof value === "bigint" || typeof value === "number" || isNumberText(value);
}

function isNumberText(value: unknown): boolean {
  return typeof value === "string" && value.length < 40 && /^\s*[+-]?\d+(?:[.,]\d+)?\s*$/.test(value);
}

function reportMismatch(expected: readonly Expected[], value: unknown, place: Place): void {
  const date = expected.find((one) => one === "date" || one === "datetime");
  if (date !== undefined) {
    checkDate(value, place.path, place.problems, { hasTime: !expected.includes("date"), isSure: true });
    return;
  }
  const first = expected[0] ?? "any";
  const hasDigit = /\d/.test(shorten(String(value)));
  const isCertain = (first === "number" && place.isSure && !hasDigit) || (first === "id" && !hasDigit);
  place.problems[isCertain ? "error" : "warning"]("wrong-type", place.path, wanted[first] ?? wanted.any);
}

function reportContainer([first = "any"]: readonly Expected[], { problems, path, isSure }: Place): void {
  // A text on the page is often more than a text in truth.
  const isCertain = isSure && first !== "text";
  problems[isCertain ? "error" : "warning"]("wrong-type", path, {
    ru: `«${shownPath(path)}» — одно значение, а не список или объект.`,
    en: `"${shownPath(path)}" is one value, not a list or an object.`,
  });
}

function reportScalar(value: unknown, { problems, path, isSure }: Place): void {
  const isJson = typeof value === "string" && /^\s*[[{]/.test(value);
  problems[isSure ? "error" : "warning"](
    "wrong-type",
    path,
    {
      ru: `«${shownPath(path)}» — список или объект, а не одно значение.`,
      en: `"${shownPath(path)}" is a list or an object, not one value.`,
    },
    isJson
      ? { hint: { ru: "Передайте сам объект, а не его JSON-текст.", en: "Pass the object itself, not its JSON text." } }
      : {},
  );
}

const wanted: Partial<Record<Expected, Text>> & { readonly any: Text } = {
  number: { ru: "Здесь нужно число.", en: "A number is needed here." },
  id: { ru: "Здесь нужен числовой идентификатор, а не имя.", en: "A numeric identifier is needed here, not a name." },
  boolean: {
    ru: "Здесь нужно да или нет: true, false, Y или N.",
    en: "Yes or no is needed here: true, false, Y or N.",
  },
  flag: { ru: "Здесь нужно «Y» или «N», а не true и false.", en: '"Y" or "N" is needed here, not true and false.' },
  any: { ru: "Значение другого типа.", en: "The value is of another type." },
};
