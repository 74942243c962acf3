import type { FilterRules } from "../family.ts";
import { conditionKey } from "./condition-key.ts";
import { refuseCondition } from "./refuse-condition.ts";

/** Refuses fields that the method surely does not know or compares in another way. Other unknown fields cannot be told. */
export function assertField(method: string, key: string, rules: FilterRules): void {
  const { prefix, field } = conditionKey(key);
  if (!/^\w[\w.]*$/.test(field))
    throw refuseCondition(method, key, "it names no field", "Check the name of the field.");
  assertSpelling(method, key, rules);
  const { fields, notFilterable, exactOnly } = rules;
  const isOpen = fields === undefined || fields.includes(rules.keys === undefined ? field.toUpperCase() : field);
  if (!isOpen)
    throw refuseCondition(method, key, "it can be filtered by nothing but these fields", `${fields.join(", ")}.`);
  if (notFilterable?.includes(field)) {
    throw refuseCondition(
      method,
      key,
      "the method cannot filter by this field",
      "Leave it out and filter after reading.",
    );
  }
  if (exactOnly?.includes(field) && prefix !== "" && prefix !== "=") {
    const why = `${field} is only ever compared with one whole value`;
    throw refuseCondition(method, key, why, `Write "${field}" with the whole value.`);
  }
}

function assertSpelling(method: string, key: string, { keys }: FilterRules): void {
  const { prefix, field } = conditionKey(key);
  if (keys === "UPPER_SNAKE" && /[a-z]/.test(field) && !isPropertyCode(field)) {
    throw misspelt(method, key, `${prefix}${upperSnake(field)}`, "upper case");
  }
  if (keys === "camelCase" && !/^[a-z][A-Za-z0-9]*$/.test(field)) {
    throw misspelt(method, key, `${prefix}${camelCase(field)}`, "camel case");
  }
}

/** A property's code is what its owner called it. */
function isPropertyCode(field: string): boolean {
  return field.startsWith("PROPERTY_");
}

function misspelt(method: string, key: string, right: string, spelling: string): Error {
  return refuseCondition(
    method,
    key,
    `fields are written in ${spelling} there, others are ignored`,
    `Write "${right}".`,
  );
}

function upperSnake(field: string): string {
  return field.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}

function camelCase(field: string): string {
  const isUpper = field === field.toUpperCase();
  const text = isUpper ? field.toLowerCase() : field.charAt(0).toLowerCase() + field.slice(1);
  return text.replaceAll(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
