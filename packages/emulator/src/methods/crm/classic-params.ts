import { isArrayLike, toInt, type Params } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";

/** A parameter that must be a list or map when it is there at all. Names are in upper case. */
export function arrayParam(params: Params, name: string): unknown {
  const value = params[name];
  if (value === undefined || value === null || isArrayLike(value)) return value;
  throw new RestError("", `Parameter '${name.toLowerCase()}' must be array.`);
}

/** ID of the record that is meant: a whole number above 0. */
export function recordId(params: Params): number {
  const value = params["ID"];
  const id = isArrayLike(value) ? 0 : toInt(value);
  if (id <= 0) throw new RestError("", "ID is not defined or invalid.");
  return id;
}
