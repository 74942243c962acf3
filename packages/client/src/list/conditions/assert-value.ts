import { isRecord } from "../../answer/php-map.ts";
import { isReference } from "../../request/reference.ts";
import type { FilterRules } from "../family.ts";
import { conditionKey } from "./condition-key.ts";
import { refuseCondition } from "./refuse-condition.ts";

const comparisons = new Set([">", ">=", "<", "<="]);
const ranges = new Set(["><", "!><"]);
/** Names that surely belong to dates, in the lists where a date that cannot be read is "no value". */
const dateField =
  /^(?:DATE_\w+|\w+_DATE|\w+_TIME|DEADLINE|(?:BEGIN|CLOSE|BIRTH)DATE|date[A-Z]\w*|[a-z]\w*(?:Date|Time))$/;

/** Refuses values with which the condition would be dropped or mean something else. */
export function assertValue(method: string, key: string, value: unknown, { exactOnly }: FilterRules): void {
  const { prefix, field } = conditionKey(key);
  if (Array.isArray(value)) {
    if (value.length === 0) {
      const why = "its array is empty, so the portal would drop the condition and answer with all rows";
      throw refuseCondition(method, key, why, "Nothing can match an empty list, so do not ask at all.");
    }
    if (comparisons.has(prefix)) {
      const why = `"${prefix}" compares with one value, of an array it takes the number 1`;
      throw refuseCondition(method, key, why, "Pass one value.");
    }
    if (exactOnly?.includes(field) && value.length > 1) {
      const why = `of several values of ${field} only the first is looked for`;
      throw refuseCondition(method, key, why, "Ask for one value at a time.");
    }
  } else if (isRecord(value) && !(value instanceof Date) && !isReference(value)) {
    const why = "its value is an object";
    throw refuseCondition(method, key, why, `A comparison stands before the field: ">=${field}".`);
  }
  if (ranges.has(prefix) && !(Array.isArray(value) && value.length === 2)) {
    throw refuseCondition(method, key, "a range has two ends", "Pass an array of two values.");
  }
  if (comparisons.has(prefix) && isNoDate(field, value)) {
    const why = "its value cannot be read as a date, and the condition would be lost";
    throw refuseCondition(method, key, why, "Pass a Date or a text like 2026-03-01T00:00:00+03:00.");
  }
}

/** Certain only without a single digit; site formats differ from portal to portal. */
function isNoDate(field: string, value: unknown): boolean {
  return typeof value === "string" && value !== "" && !/\d/.test(value) && dateField.test(field) && !/^uf/i.test(field);
}
