import type { z } from "zod";
import type { Text } from "../words.ts";

type Issue = z.core.$ZodIssue;

/** What a schema expects where it found something else. Values are not repeated: they may be secrets. */
export function expectedWords(issue: Issue): Text {
  const { ru, en } = expected(issue);
  return { ru: `здесь нужно: ${ru}`, en: `this must be ${en}` };
}

function expected(issue: Issue): Text {
  switch (issue.code) {
    case "invalid_type":
      return types[issue.expected] ?? { ru: issue.expected, en: issue.expected };
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "too_small":
      return bound(issue.origin, issue.minimum, "least");
    case "too_big":
      return bound(issue.origin, issue.maximum, "most");
    case "invalid_format":
      return formatOf(issue);
    case "invalid_union":
      return unionOf(issue);
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
    case "unrecognized_keys":
    default:
      return { ru: "другое значение", en: "another value" };
  }
}

const types: Readonly<Record<string, Text>> = {
  string: { ru: "текст (числа и true/false — в кавычках)", en: "text (numbers and true/false in quotes)" },
  number: { ru: "число", en: "a number" },
  int: { ru: "целое число", en: "a whole number" },
  boolean: { ru: "true или false", en: "true or false" },
  array: { ru: "список", en: "a list" },
  object: { ru: "ключи со значениями", en: "keys with values" },
  record: { ru: "имена со значениями", en: "names with values" },
};

function oneOf(values: readonly string[]): Text {
  const list = values.join(", ");
  return values.length === 1 ? { ru: list, en: list } : { ru: `одно из: ${list}`, en: `one of: ${list}` };
}

function bound(origin: string, limit: number | bigint, side: "least" | "most"): Text {
  const unit = units[origin] ?? { ru: "", en: "" };
  const word = { least: { ru: "не меньше", en: "at least" }, most: { ru: "не больше", en: "at most" } }[side];
  return { ru: `${word.ru} ${limit}${unit.ru}`, en: `${word.en} ${limit}${unit.en}` };
}

const units: Readonly<Record<string, Text>> = {
  string: { ru: " знаков", en: " characters" },
  array: { ru: " в списке", en: " in the list" },
};

function formatOf({ format, pattern }: Extract<Issue, { code: "invalid_format" }>): Text {
  if (format === "url") return { ru: "адрес http(s)://…", en: "an address http(s)://…" };
  if (format === "email") return { ru: "адрес e-mail", en: "an e-mail address" };
  if (pattern === undefined) return { ru: "другая запись", en: "written in another way" };
  return { ru: `текст по образцу ${pattern}`, en: `text like ${pattern}` };
}

function unionOf({
  errors,
  options,
}: Extract<Issue, { code: "invalid_union" }> & { readonly options?: unknown }): Text {
  if (Array.isArray(options)) return oneOf(options.map(String));
  const branches = errors.flatMap(([first]) => (first === undefined ? [] : [expected(first)]));
  return {
    ru: [...new Set(branches.map(({ ru }) => ru))].join(" или "),
    en: [...new Set(branches.map(({ en }) => en))].join(" or "),
  };
}
