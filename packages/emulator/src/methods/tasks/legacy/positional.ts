import { isArrayLike, toText } from "../../../php/values.ts";
import { RestError } from "../../../server/rest-error.ts";
import type { MethodCall } from "../../method.ts";

/** A parameter of the old `task.*` methods. Its name matters in messages only: values are taken by their place. */
export interface PositionalParameter {
  readonly name: "taskId" | "itemId" | "arFields" | "arOrder" | "arFilter" | "arSelect" | "arParams";
  readonly type: "integer" | "array";
  readonly isOptional?: boolean;
  /** Keys that the array may have. */
  readonly keys?: readonly string[];
  /** Operators that may stand before a key. */
  readonly prefixes?: readonly string[];
}

/** The task's id, first parameter of nearly all old methods. */
export const taskId: PositionalParameter = { name: "taskId", type: "integer" };

/** The id of what belongs to the task. */
export const itemId: PositionalParameter = { name: "itemId", type: "integer" };

/**
 * Values of the call in the order in which they came, whatever they are called. Missing ones, other types, unknown keys
 * and ids that are not positive are `ERROR_CORE`: see the error tables in tasks/checklist-item/*.md.
 */
export function positional(call: MethodCall, parameters: readonly PositionalParameter[]): unknown[] {
  const given = Object.values(call.params);
  parameters.forEach((parameter, place) => check(call, parameter, place, given));
  const ids = parameters.flatMap(({ type }, place) => (type === "integer" ? [given[place]] : []));
  if (ids.some((id) => id !== undefined && Number(id) <= 0)) {
    throw new RestError("ERROR_CORE", "TASKS_ERROR_ASSERT_EXCEPTION<br>");
  }
  return given;
}

function check(call: MethodCall, parameter: PositionalParameter, place: number, given: readonly unknown[]): void {
  const about = `Param #${place} (${parameter.name})`;
  const name = functionName(call);
  if (place >= given.length) {
    if (parameter.isOptional === true) return;
    throw taskError(256, `${about} expected by method ${name}, but not given.`);
  }
  const value = given[place];
  const fits = parameter.type === "array" ? isArrayLike(value) : isInteger(value);
  if (!fits) {
    const text = `${about} for method ${name} expected to be of type "${parameter.type}", but given something else.`;
    throw taskError(256, text);
  }
  const stranger = isArrayLike(value) ? Object.keys(value).find((key) => !isKnown(parameter, key)) : undefined;
  if (stranger !== undefined) {
    throw taskError(256, `${about} for method ${name} must not contain key "${stranger}".`);
  }
}

function isInteger(value: unknown): boolean {
  return Number.isSafeInteger(value) || /^-?\d{1,15}$/.test(typeof value === "string" ? value : "");
}

function isKnown({ keys, prefixes = [] }: PositionalParameter, key: string): boolean {
  if (keys === undefined) return true;
  const prefix = prefixes.find((operator) => key.startsWith(operator)) ?? "";
  return keys.includes(key.slice(prefix.length));
}

/** "ctaskchecklistitem::add()" for `task.checklistitem.add`. */
function functionName({ method }: MethodCall): string {
  const [, family = "", action = ""] = method.split(".");
  return `ctask${family}::${action}()`;
}

const taskErrorNames = {
  4: "ACTION_NOT_ALLOWED",
  8: "ACTION_FAILED_TO_BE_PROCESSED",
  256: "WRONG_ARGUMENTS",
  512: "ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE",
} as const;

/** An error of the old task methods: number and name stand in the text, the code is always the same. */
export function taskError(number: keyof typeof taskErrorNames, text: string): RestError {
  const description = `TASKS_ERROR_EXCEPTION_#${number}; ${text}; ${number}/TE/${taskErrorNames[number]}<br>`;
  return new RestError("ERROR_CORE", description);
}

/** "Y", "1" and true are set. */
export function isYes(value: unknown): boolean {
  return value === true || ["Y", "1"].includes(toText(value).toUpperCase());
}
