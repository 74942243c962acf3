import type { Parameter } from "../details/parameter.ts";
import { type Call, givenOf, isMissing } from "./call.ts";
import { shownPath } from "./problem-list.ts";
import { isNamed } from "./value-kind.ts";

/** Parameters that the page marks as required, or of which one must be there. */
export function checkRequired(call: Call): void {
  const { parameters, family, method, problems } = call;
  const documented = (parameters ?? []).filter(({ required, name }) => required === true && !name.includes("."));
  const names = new Set([...documented.map(({ name }) => name), ...(family?.requiredParams ?? [])]);
  for (const name of names) {
    const type = parameters?.find((parameter) => parameter.name === name)?.type;
    const value = givenOf(call, name)?.value;
    if (isGiven(value, type) || isBesides(call, name) || isOwnerOfCompanyCalendar(call, name)) continue;
    // What an empty text means is up to the method, unless it is to name the record.
    problems[value === "" && !/^(?:id|taskId)$/i.test(name) ? "warning" : "error"](
      "missing-parameter",
      [name],
      {
        ru: `Нет параметра «${name}»: без него ${method} не работает.`,
        en: `${method} needs the parameter "${name}".`,
      },
      { suggestion: name },
    );
  }
  checkAlternatives(call);
  checkUnmarked(call);
}

/** What a method surely needs although its page marks nothing as required: the fields of a write, the record's identifier. */
export function unmarkedNames(method: string, parameters: readonly Parameter[]): readonly string[] {
  if (parameters.some(({ required }) => required === true)) return [];
  const verb = /\w+$/.exec(method)?.[0] ?? "";
  return parameters.flatMap(({ name }) => {
    const isFields = /^(?:ar)?fields$/i.test(name) && /^(?:add|update)$/i.test(verb);
    const isId = /^(?:id|taskId)$/.test(name) && /^(?:get|update|delete)$/i.test(verb);
    return isFields || isId ? [name] : [];
  });
}

function checkUnmarked(call: Call): void {
  for (const name of unmarkedNames(call.method, call.parameters ?? [])) {
    if (!isMissing(givenOf(call, name)?.value) || isBesides(call, name)) continue;
    call.problems.warning(
      "missing-parameter",
      [name],
      { ru: `Без «${name}» ${call.method} вряд ли сработает.`, en: `${call.method} hardly works without "${name}".` },
      { suggestion: name },
    );
  }
}

/**
 * The calendar of the company belongs to nobody.
 * https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
 */
function isOwnerOfCompanyCalendar(call: Call, name: string): boolean {
  if (name !== "ownerId" || !/^calendar\./i.test(call.method)) return false;
  return givenOf(call, "type")?.value === "company_calendar";
}

/** An empty text is no number. */
function isGiven(value: unknown, type: string | undefined): boolean {
  return !isMissing(value) && !(value === "" && (type === "integer" || type?.endsWith(".id") === true));
}

/** A misspelt parameter is reported once, as such. */
function isBesides({ problems }: Call, name: string): boolean {
  return problems.problems.some(({ suggestion, code }) => suggestion === name && code !== "missing-parameter");
}

/** Several parameters of which the page says "one of them": at least one must be there. */
function checkAlternatives(call: Call): void {
  const names = (call.parameters ?? []).filter(({ required }) => required === "conditional").map(({ name }) => name);
  // Which element of a list is meant need not be said by those who read the list.
  const groups = choicesOf(names).slice(0, call.family === undefined ? undefined : 1);
  for (const group of groups) {
    if (group.some((name) => !isMissing(givenOf(call, name)?.value))) continue;
    const list = group.join(", ");
    call.problems.warning("missing-parameter", [group[0] ?? ""], {
      ru: `Обычно нужен хотя бы один из параметров: ${list}.`,
      en: `One of these parameters is usually needed: ${list}.`,
    });
  }
}

/** `IBLOCK_ID` and `IBLOCK_CODE` are one choice, `ELEMENT_ID` and `ELEMENT_CODE` another; the rest are a third. */
export function choicesOf(names: readonly string[]): readonly (readonly string[])[] {
  const pairs = Map.groupBy(names, (name) => /^(\w+)_(?:ID|CODE)$/.exec(name)?.[1] ?? "");
  const lists = names.some((name) => name.endsWith("_CODE")) ? [...pairs.values()] : [names];
  return lists.filter((group) => group.length > 1);
}

/** Required names inside an object or inside each object of a list. A change needs less than a creation. */
export function checkRequiredChildren(call: Call, parameter: Parameter, value: unknown, path: readonly string[]): void {
  if (!isNamed(value)) return;
  const isCertain = /(?:^|\.)(?:add|create|register)$/i.test(call.method) && path.length === 1;
  for (const child of parameter.children ?? []) {
    if (child.required !== true || !isMissing(value[child.name])) continue;
    if (Object.keys(value).some((name) => name.toLowerCase() === child.name.toLowerCase())) continue;
    call.problems[isCertain ? "error" : "warning"](
      "missing-parameter",
      [...path, child.name],
      { ru: `В «${shownPath(path)}» нет «${child.name}».`, en: `"${shownPath(path)}" lacks "${child.name}".` },
      { suggestion: shownPath([...path, child.name]) },
    );
  }
}
