import type { Text } from "../text.ts";
import type { ConditionContext } from "./check-condition.ts";
import { checkDate } from "./check-date.ts";
import { conditionKey } from "./condition-key.ts";
import { dateByName } from "./date-by-name.ts";
import { expectedTypes } from "./expected-type.ts";
import type { Path } from "./problem-list.ts";
import { isNamed } from "./value-kind.ts";

const comparisons = new Set([">", ">=", "<", "<="]);
const ranges = new Set(["><", "!><"]);
const most = 100;

/** A value with which the condition is dropped or means something else. */
export function checkConditionValue(context: ConditionContext, key: string, value: unknown, path: Path): void {
  const { problems } = context.call;
  const { prefix, field } = conditionKey(key);
  const given = asList(value);
  const fault = faultOf(context, prefix, field, given);
  if (fault !== undefined) {
    problems[fault.level](fault.code, path, fault.message, { hint: fault.hint });
    return;
  }
  const rules = dateRules(context, prefix, field);
  if (rules === undefined) return;
  for (const one of Array.isArray(given) ? given.slice(0, most) : [given]) checkDate(one, path, problems, rules);
}

/** PHP writes a list that has lost entries as an object with numbers for keys. */
function asList(value: unknown): unknown {
  if (!isNamed(value)) return value;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key)) ? Object.values(value) : value;
}

interface Fault {
  readonly level: "error" | "warning";
  readonly code: "empty-condition" | "bad-condition";
  readonly message: Text;
  readonly hint: Text;
}

function faultOf({ known, facts }: ConditionContext, prefix: string, field: string, value: unknown): Fault | undefined {
  if (value === undefined) return noValue;
  if (Array.isArray(value)) {
    if (value.length === 0) return emptyList;
    if (comparisons.has(prefix)) return listCompared;
    if (facts?.exactOnly?.includes(field) === true && value.length > 1) return listOfExact;
  } else if (isNamed(value) && !isObjectField(known.type(field), facts === undefined)) {
    return objectValue;
  }
  return ranges.has(prefix) && !(Array.isArray(value) && value.length === 2) ? noRange : undefined;
}

/** Some filters do take an object: `within: { dateFrom, dateTo }`. */
function isObjectField(type: string | undefined, isUnknownFilter: boolean): boolean {
  return isUnknownFilter || expectedTypes(type).includes("container");
}

function dateRules({ known, facts }: ConditionContext, prefix: string, field: string) {
  const types = expectedTypes(known.type(field));
  if (types.includes("datetime") || types.includes("date")) return { hasTime: !types.includes("date"), isSure: true };
  const rules = dateByName(field);
  // The type is known, and it is no date.
  if (rules === undefined || !types.includes("any")) return undefined;
  if (facts === undefined) return { ...rules, isSure: false };
  return { ...rules, isSure: rules.isSure || comparisons.has(prefix) };
}

const emptyList: Fault = {
  level: "error",
  code: "empty-condition",
  message: {
    ru: "Список пуст: портал отбросит условие и вернёт все записи.",
    en: "The list is empty: the portal drops the condition and answers with all rows.",
  },
  hint: {
    ru: "Пустому списку ничто не соответствует: не спрашивайте вовсе.",
    en: "Nothing can match an empty list: do not ask at all.",
  },
};

const noValue: Fault = {
  level: "error",
  code: "empty-condition",
  message: { ru: "У условия нет значения, оно пропадёт.", en: "The condition has no value and would be missing." },
  hint: { ru: "Передайте значение или уберите условие.", en: "Pass a value, or leave the condition out." },
};

const listCompared: Fault = {
  level: "error",
  code: "bad-condition",
  message: {
    ru: "Больше и меньше сравнивают с одним значением, вместо списка портал возьмёт число 1.",
    en: "More and less compare with one value, of a list the portal takes the number 1.",
  },
  hint: { ru: "Передайте одно значение.", en: "Pass one value." },
};

const listOfExact: Fault = {
  level: "error",
  code: "bad-condition",
  message: {
    ru: "Из нескольких значений портал ищет только первое.",
    en: "Of several values the portal looks for the first only.",
  },
  hint: { ru: "Спрашивайте по одному значению.", en: "Ask for one value at a time." },
};

const objectValue: Fault = {
  level: "error",
  code: "bad-condition",
  message: { ru: "Значение условия — объект, его не прочтут.", en: "The value is an object, which is not read." },
  hint: { ru: 'Сравнение стоит перед полем: ">=ID".', en: 'A comparison stands before the field: ">=ID".' },
};

const noRange: Fault = {
  level: "error",
  code: "bad-condition",
  message: { ru: "У промежутка два конца.", en: "A range has two ends." },
  hint: { ru: "Передайте список из двух значений.", en: "Pass a list of two values." },
};
