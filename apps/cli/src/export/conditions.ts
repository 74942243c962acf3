import type { PortalField, RecordList } from "b24kit";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { shorten } from "../output/shorten.ts";
import { badCondition, type Condition } from "./condition.ts";
import { conditionValue, type NameReader } from "./condition-value.ts";
import { dayEntries, isDayCondition } from "./day-condition.ts";

/** What a portal has to tell before its records can be chosen. */
export interface ConditionWords {
  readonly read: NameReader;
  /** Of the user: where days begin. */
  readonly zone: string;
}

/**
 * The filter that conditions ask for; all of them must hold. Throws usage errors for what the portal would drop or read in
 * another way: names that are none, dates that are none, one comparison twice.
 */
export function filterOf(
  conditions: readonly Condition[],
  list: RecordList,
  words: ConditionWords,
): Readonly<Record<string, unknown>> {
  const filter: Record<string, unknown> = {};
  for (const condition of conditions) {
    for (const [key, value] of entriesOf(condition, list, words)) {
      if (Object.hasOwn(filter, key)) throw givenTwice(condition.text);
      filter[key] = value;
    }
  }
  return filter;
}

function entriesOf(
  condition: Condition,
  list: RecordList,
  { read, zone }: ConditionWords,
): readonly (readonly [string, unknown])[] {
  const { field, operator, value, text } = condition;
  if (list.searched.has(field.name) && operator !== "~" && (operator !== "=" || Array.isArray(value) || value === ""))
    throw badCondition(text, onlyEqual(field));
  const wanted =
    typeof value === "string"
      ? conditionValue(condition, value, read)
      : value.map((one) => conditionValue(condition, one, read));
  if (isDayCondition(condition)) return dayEntries(condition, zone);
  const prefix = operator === "=" ? (Array.isArray(wanted) ? list.oneOf : list.equal) : operator;
  return [[`${prefix === "~" ? "%" : prefix}${field.name}`, wanted]];
}

function onlyEqual({ name }: PortalField) {
  return {
    ru: `портал ищет часть ${name}: можно только = с одним значением`,
    en: `the portal searches for a part of ${name}: only = with one value can be used`,
  };
}

function givenTwice(text: string): CliError {
  return usageError(
    {
      ru: `--where: условие повторяется: ${shorten(text)}`,
      en: `--where: the condition is given twice: ${shorten(text)}`,
    },
    { ru: "одно из двух портал бы не увидел", en: "the portal would see only one of them" },
    {
      ru: 'одно из нескольких значений: --where \'stage=["WON","LOSE"]\'',
      en: 'one of several values: --where \'stage=["WON","LOSE"]\'',
    },
  );
}
