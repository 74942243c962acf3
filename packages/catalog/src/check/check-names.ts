import type { Parameter } from "../details/parameter.ts";
import type { Text } from "../text.ts";
import { type Call, givenOf, longestName } from "./call.ts";
import { isMisspeltParameter } from "./is-misspelt-parameter.ts";
import { letterCaseOf } from "./letter-case.ts";
import { nearestName } from "./nearest-name.ts";
import { documentedName } from "./other-names.ts";
import { isPositional } from "./positional.ts";
import { shorten } from "./problem-list.ts";
import { fieldsOf, reportMisplaced } from "./report-misplaced.ts";

/** Names that the portal itself takes out of every request: another identity, or the commands of a batch. */
const reserved = new Set(["auth", "access_token", "cmd", "halt"]);

const most = 1000;

/**
 * Names of the parameters themselves. Gives back those that may be conditions, which some methods take beside their
 * parameters.
 */
export function checkNames(call: Call): readonly string[] {
  const known = namesOf(call);
  const conditions: string[] = [];
  for (const name of Object.keys(call.values).slice(0, most)) {
    if (call.problems.isFull()) break;
    if (known.includes(name) || isReserved(call, name)) continue;
    if (mayBeCondition(call, name, known)) conditions.push(name);
    else if (call.parameters !== null) reportUnknown(call, name, known);
  }
  return conditions;
}

function mayBeCondition(call: Call, name: string, known: readonly string[]): boolean {
  if (call.family?.filter?.isAlsoTopLevel !== true) return false;
  return !isOtherwiseSpelled(call, name, known) && !isMisspeltParameter(call, name, known);
}

/** Every documented name, and those that a list method turns pages and filters with. `start` is read of every request. */
function namesOf(call: Call): readonly string[] {
  const { parameters, family } = call;
  const documented = (parameters ?? [])
    .filter((parameter) => !isCondition(call, parameter))
    .map(({ name }) => name.split(".")[0] ?? name);
  const ofList = [family?.filter?.path, family?.order?.path, family?.select?.path].flatMap((path) => path?.[0] ?? []);
  return [...documented, ...ofList, ...(family?.paging ?? []), "start"];
}

/** Tells whether a documented parameter is one of the conditions that the method takes beside its parameters. */
export function isCondition({ family }: Call, { name, isFromExample }: Parameter): boolean {
  const filter = family?.filter;
  return filter?.isAlsoTopLevel === true && (isFromExample === true || filter.fields?.includes(name) === true);
}

function isReserved({ parameters, problems }: Call, name: string): boolean {
  // PHP reads "cmd[0]" as the parameter "cmd".
  const isNamed = reserved.has(name.slice(0, 20).split("[", 1)[0]?.toLowerCase() ?? "");
  if (!isNamed || parameters?.some((parameter) => parameter.name === name) === true) return false;
  problems.error(
    "reserved-name",
    [name],
    {
      ru: `Параметр «${name}» портал забирает себе: метод его не увидит.`,
      en: `The portal takes the parameter "${name}" for itself: the method never sees it.`,
    },
    { hint: { ru: "Уберите его.", en: "Leave it out." } },
  );
  return true;
}

/** `Sort` is the parameter `sort`; `SORT` may be a condition. */
function isOtherwiseSpelled({ family }: Call, name: string, known: readonly string[]): boolean {
  return family?.filter?.fields?.includes(name) !== true && sameLetters(name, known) !== undefined;
}

function sameLetters(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  const lower = name.toLowerCase();
  return known.find((other) => other.toLowerCase() === lower);
}

function reportUnknown(call: Call, name: string, known: readonly string[]): void {
  const other = sameLetters(name, known);
  if (other !== undefined) reportCase(call, name, other);
  else if (name.length > longestName || !reportMisplaced(call, name)) reportStranger(call, name, known);
}

function reportCase({ method, values, problems }: Call, name: string, suggestion: string): void {
  const letterCase = Object.hasOwn(values, suggestion) ? "exact" : letterCaseOf(method);
  if (letterCase === "ignored") return;
  problems[letterCase === "exact" ? "error" : "warning"](
    "wrong-case",
    [name],
    {
      ru: `Параметр пишется «${suggestion}», а не «${name}».`,
      en: `The parameter is written "${suggestion}", not "${name}".`,
    },
    { suggestion },
  );
}

function reportStranger(call: Call, name: string, known: readonly string[]): void {
  const { method, problems } = call;
  const shown = shorten(name);
  const older = documentedName(method, name);
  const suggestion = older ?? (problems.problems.length < 20 ? nearestName(name, known) : undefined);
  // What a list method has no filter for comes back unfiltered.
  const isFilter = /^filters?$/i.test(name) && call.family?.filter === null;
  const isCertain = (suggestion !== undefined && givenOf(call, suggestion) === undefined) || isFilter;
  problems[isCertain && older === undefined && !isPositional(method) ? "error" : "warning"](
    "unknown-parameter",
    [name],
    {
      ru: `У метода ${method} нет параметра «${shown}»: его не прочитают.`,
      en: `${method} has no parameter "${shown}": it is not read.`,
    },
    { ...(suggestion === undefined ? {} : { suggestion }), ...hintFor(call, name) },
  );
}

function hintFor(call: Call, name: string): { readonly hint?: Text } {
  if (call.rest3Names.includes(name)) {
    return { hint: { ru: "Такой параметр есть у метода в REST 3.0.", en: "REST 3.0 has this parameter." } };
  }
  const fields = fieldsOf(call)?.name;
  if (fields === undefined) return {};
  return { hint: { ru: `Поля записи стоят внутри «${fields}».`, en: `Fields of the record stand in "${fields}".` } };
}
