import { badParameters } from "../../bad-parameters.ts";
import type { Params } from "../../link.ts";
import type { Family, FilterRules, ParamPath } from "../family.ts";
import { takeParam } from "../param-path.ts";
import { assertFilter, conditionsOf } from "./assert-filter.ts";
import { refuseCondition } from "./refuse-condition.ts";

/**
 * Refuses parameters with which a list would come differently from what was asked for, before anything is sent: paging,
 * conditions that the portal would drop, misspelt names. Of methods without rules only paging can be refused; a field that
 * does not exist cannot be told from one of the portal's own. Throws `bad-parameters`.
 */
export function assertListParams(method: string, family: Family, params: Params): void {
  for (const path of pagingOf(family)) assertNoPaging(params, path);
  assertPresent(method, family, params);
  if (family.filter === undefined) return;
  assertNoMisspeltFilter(method, params);
  if (family.filter === null) assertNoFilter(method, params);
  else assertFilters(method, family.filter, params);
}

function pagingOf(family: Family): readonly ParamPath[] {
  const own = ownPaging(family);
  return own.some(([name]) => name.toLowerCase() === "start") ? own : [["start"], ...own];
}

function ownPaging(family: Family): readonly ParamPath[] {
  if (family.paging === "page-number") return [family.param];
  if (family.paging === "id-cursor") {
    return [family.last, family.lastType, family.otherPaging].flatMap((name) => (name === undefined ? [] : [[name]]));
  }
  if (family.paging !== "offset-limit") return [];
  return family.otherPaging === undefined ? [family.offset] : [family.offset, [family.otherPaging]];
}

function assertNoPaging(params: Params, path: ParamPath): void {
  if (takeParam(params, path).value === undefined) return;
  throw badParameters(
    `list() pages by itself, so "${path.join(".")}" cannot be given.`,
    "Leave it out, or use answer() for one page.",
  );
}

function assertPresent(method: string, { requiredParams = [], requiredOneOf = [] }: Family, params: Params): void {
  const isGiven = (name: string): boolean => takeParam(params, [name]).value !== undefined;
  for (const name of requiredParams) {
    if (!isGiven(name)) throw badParameters(`${method} needs the parameter "${name}".`, "Add it.");
  }
  if (requiredOneOf.length > 0 && !requiredOneOf.some(isGiven)) {
    throw badParameters(`${method} needs one of the parameters ${requiredOneOf.join(", ")}.`, "Add one of them.");
  }
}

/** "filters", "fliter", "filtr" … would be no parameter at all. */
function assertNoMisspeltFilter(method: string, params: Params): void {
  const found = Object.keys(params).find((name) => /^_?f[ilter]{4,7}s?$/i.test(name) && !/^filter$/i.test(name));
  if (found === undefined) return;
  throw badParameters(
    `${method} has no parameter "${found}", so its conditions would be ignored.`,
    'Conditions stand in "filter".',
  );
}

function assertNoFilter(method: string, params: Params): void {
  if (takeParam(params, ["filter"]).value === undefined) return;
  throw badParameters(`${method} has no filter, so the conditions would be ignored.`, "Filter the rows after reading.");
}

function assertFilters(method: string, rules: FilterRules, params: Params): void {
  if (rules.besides !== undefined) {
    assertBesides(method, rules, rules.besides, params);
    return;
  }
  const { param } = rules;
  if (param === undefined) return;
  const { value, rest } = takeParam(params, param);
  assertFilter(method, conditionsOf(value), rules);
  const stray = Object.keys(rest).find((name) => isStray(name, rules));
  if (stray !== undefined) {
    const why = `it stands beside "${param.join(".")}" and not in it, where it would be ignored`;
    throw refuseCondition(method, stray, why, `Move it into "${param.join(".")}".`);
  }
}

/** A prefix, or a field in upper case among parameters in lower case. */
function isStray(name: string, { param, keys }: FilterRules): boolean {
  const isLowerMethod = param?.[0] === param?.[0].toLowerCase();
  return (
    /^\W/.test(name) || (keys === "UPPER_SNAKE" && isLowerMethod && /^[A-Z][A-Z0-9_]*$/.test(name) && !isCommon(name))
  );
}

/** Parameters of every method. */
function isCommon(name: string): boolean {
  return /^(?:order|select|start|params|auth)$/i.test(name);
}

/** Conditions beside the parameters are read as long as there is no filter. */
function assertBesides(method: string, rules: FilterRules, besides: readonly string[], params: Params): void {
  const { param } = rules;
  const { value, rest } = param === undefined ? { value: undefined, rest: params } : takeParam(params, param);
  if (param === undefined && takeParam(params, ["filter"]).value !== undefined) {
    throw badParameters(
      `${method} has no parameter "filter", so its conditions would be ignored.`,
      "Its conditions stand beside the other parameters.",
    );
  }
  const isParameter = (name: string): boolean => isOneOf(name, besides, param === undefined);
  const stray = Object.fromEntries(Object.entries(rest).filter(([name]) => !isParameter(name)));
  const [first] = Object.keys(stray);
  if (value !== undefined && first !== undefined) {
    const why = `it stands beside "${param?.join(".")}", where the method does not look for conditions then`;
    throw refuseCondition(method, first, why, `Move it into "${param?.join(".")}".`);
  }
  assertFilter(method, value === undefined ? stray : conditionsOf(value), rules);
}

function isOneOf(name: string, names: readonly string[], isExact: boolean): boolean {
  return names.some((known) => (isExact ? known === name : known.toLowerCase() === name.toLowerCase()));
}
