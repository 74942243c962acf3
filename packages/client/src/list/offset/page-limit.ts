import { badParameters } from "../../bad-parameters.ts";
import type { Params } from "../../link.ts";
import { phpNumber } from "../../answer/php-map.ts";
import type { ParamPath } from "../family.ts";
import { takeParam } from "../param-path.ts";

/** The caller's size of a page, or the largest one. Throws `bad-parameters` for one that the portal would change. */
export function limitOf(path: ParamPath, most: number, params: Params): { limit: number; rest: Params } {
  const { value, rest } = takeParam(params, path);
  if (value === undefined) return { limit: most, rest };
  const limit = phpNumber(value);
  if (limit !== undefined && Number.isInteger(limit) && limit >= 1 && limit <= most) return { limit, rest };
  throw badParameters(
    `"${path.join(".")}" must be a whole number from 1 to ${most}.`,
    "Leave it out for the largest pages.",
  );
}
