import { isArrayLike, toInt } from "../php/values.ts";
import { RestError } from "../server/rest-error.ts";
import type { MethodCall } from "./method.ts";

/** A parameter without which a controller does not run; error "100" when it is missing. */
export function requiredInt(call: MethodCall, name: string): number {
  const value = call.params[name];
  if (value === undefined || value === null) {
    throw new RestError("100", `Could not find value for parameter {${name}} (internal error)`);
  }
  if (isArrayLike(value)) {
    const text = `Invalid value {} to match with parameter {${name}}. Should be value of type int. (internal error)`;
    throw new RestError("100", text);
  }
  return toInt(value);
}

/** A list or map that a controller takes; error "100" for a scalar. */
export function arrayArgument(call: MethodCall, name: string): unknown {
  const value = call.params[name];
  if (value === undefined || value === null || isArrayLike(value)) return value;
  const text = `Invalid value {} to match with parameter {${name}}. Should be value of type array. (internal error)`;
  throw new RestError("100", text);
}
