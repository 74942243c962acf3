import { badParameters } from "../bad-parameters.ts";
import type { Params } from "../link.ts";
import { isRecord } from "../answer/php-map.ts";
import type { ParamPath } from "./family.ts";

interface Taken {
  readonly value: unknown;
  readonly rest: Params;
}

/**
 * Takes a parameter out, whatever the letter case of its name: the old methods do not care, the newer ones ignore what is
 * not in theirs, so it is sent on in the spelling of the family. Throws `bad-parameters` when it is given twice.
 */
export function takeParam(params: Params, [outer, inner]: ParamPath): Taken {
  const found = takeName(params, outer);
  if (inner === undefined || !isRecord(found.value))
    return inner === undefined ? found : { value: undefined, rest: params };
  const { value, rest } = takeName(found.value, inner);
  return { value, rest: Object.keys(rest).length === 0 ? found.rest : { ...found.rest, [outer]: rest } };
}

/** Adds a parameter; `undefined` adds nothing. */
export function putParam(params: Params, [outer, inner]: ParamPath, value: unknown): Params {
  if (value === undefined) return params;
  if (inner === undefined) return { ...params, [outer]: value };
  const around = params[outer];
  return { ...params, [outer]: { ...(isRecord(around) ? around : {}), [inner]: value } };
}

function takeName(params: Params, name: string): Taken {
  const lower = name.toLowerCase();
  const found = Object.keys(params).filter((key) => key.toLowerCase() === lower);
  if (found.length > 1) throw badParameters(`The parameter "${name}" is given twice, in different spellings.`);
  return {
    value: found[0] === undefined ? undefined : params[found[0]],
    rest: Object.fromEntries(Object.entries(params).filter(([key]) => key !== found[0])),
  };
}
