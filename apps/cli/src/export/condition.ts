import type { PortalField } from "b24kit";
import { usageError } from "../errors/cli-error.ts";
import { shorten } from "../output/shorten.ts";
import type { Text } from "../words.ts";
import { findField } from "./find-field.ts";

/** One `--where`, as far as it is understood without the portal's dictionaries. */
export interface Condition {
  readonly field: PortalField;
  readonly operator: "=" | "!=" | ">" | ">=" | "<" | "<=" | "~";
  /** Several mean one of them; "" means empty. */
  readonly value: string | readonly string[];
  /** As it was given. */
  readonly text: string;
}

/** Longer operators first: ">=" is no ">". */
const form = /^([^=!<>~]+)(>=|<=|!=|=|>|<|~)([^]*)$/;

/** Reads FIELD, one of = != > >= < <= ~ (contains), and a value; a list in JSON after "=". Throws usage errors. */
export function readCondition(text: string, fields: readonly PortalField[]): Condition {
  const [, before = "", operator = "", given = ""] = form.exec(text) ?? [];
  const name = before.trim();
  if (name === "") throw noCondition(text);
  const field = findField(fields, name, "--where");
  const value = given.trim();
  if (value.startsWith("[") && operator === "=") return { field, operator, value: listOf(value, text), text };
  if (value === "" && operator !== "=" && operator !== "!=") {
    throw badCondition(text, { ru: "для сравнения нужно значение", en: "a comparison needs a value" });
  }
  return { field, operator: operator as Condition["operator"], value, text };
}

function listOf(value: string, text: string): readonly string[] {
  try {
    const values: unknown = JSON.parse(value);
    if (Array.isArray(values) && values.length > 0) return values.map(String);
  } catch {
    // Told below.
  }
  throw badCondition(text, { ru: 'список пишется так: ["A","B"]', en: 'a list is written ["A","B"]' });
}

const example: Text = {
  ru: "например: --where stage=WON --where 'createdTime>=2026-01-01'",
  en: "for example: --where stage=WON --where 'createdTime>=2026-01-01'",
};

function noCondition(text: string) {
  return usageError(
    { ru: `--where: не разобрать «${shorten(text)}»`, en: `--where: cannot read "${shorten(text)}"` },
    {
      ru: "нужны поле, сравнение (= != > >= < <= ~) и значение",
      en: "it takes a field, one of = != > >= < <= ~ and a value",
    },
    example,
  );
}

/** A condition that the portal would drop or read in another way. */
export function badCondition(text: string, why: Text) {
  return usageError({ ru: `--where: ${shorten(text)}`, en: `--where: ${shorten(text)}` }, why, example);
}
