import { RestError } from "../../server/rest-error.ts";
import type { MethodCall } from "../method.ts";

/** Errors of the calendar have an empty code. */
export function calendarError(text: string): RestError {
  return new RestError("", text);
}

/** Refuses a call that lacks one of the parameters. */
export function requireParams(call: MethodCall, ...names: string[]): void {
  const missing = names.find((name) => isMissing(call.params[name]));
  if (missing !== undefined) throw missingParam(call, missing);
}

/** The text names parameter and method. */
export function missingParam(call: MethodCall, name: string): RestError {
  return calendarError(`The required parameter "${name}" for the method "${call.method}" is not set`);
}

/** Absent, null and empty texts are no values. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
