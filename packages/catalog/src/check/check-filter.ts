import type { Parameter } from "../details/parameter.ts";
import { type Call, givenAt } from "./call.ts";
import { checkCondition } from "./check-condition.ts";
import { checkConditionList } from "./check-condition-list.ts";
import { checkGroup, kindOfKey } from "./check-group.ts";
import { conditionKey } from "./condition-key.ts";
import { type KnownFields, knownFields } from "./known-fields.ts";
import type { FilterFacts } from "./list-family.ts";
import { spellingOf } from "./nearest-name.ts";
import { type Path, shorten, shownPath } from "./problem-list.ts";
import { isNamed, kindOf } from "./value-kind.ts";

const most = 500;

/** Conditions that the method would drop, refuse or misread. `beside` are names beside the parameters that may be some. */
export function checkFilter(call: Call, beside: readonly string[]): void {
  const facts = call.family === undefined ? undefined : call.family.filter;
  if (facts === null) return;
  const given = facts === undefined ? givenAt(call, ["filter"]) : givenAt(call, facts.path ?? []);
  const known = knownConditions(call, facts);
  checkBeside(call, known, beside, given !== undefined);
  if (given === undefined) {
    if (facts?.required !== undefined) checkPresence(call, facts, {}, facts.path ?? []);
    return;
  }
  const { value, path } = given;
  if (facts?.isConditionList === true) checkConditionList(call, facts, value, path);
  else if (isNamed(value)) checkConditions(call, known, value, path);
  else if (isGroups(value)) checkConditions(call, known, Object.fromEntries(value.entries()), path);
  else reportShape(call, value, path, facts !== undefined);
}

/** The fields that a method may filter by, as far as they are known. */
export function knownConditions(call: Call, facts: FilterFacts | undefined): KnownFields {
  const parameter = documentedFilter(call, facts);
  const closed: readonly Parameter[] = (facts?.fields ?? []).map((name) => ({ name }));
  const beside = facts?.isAlsoTopLevel === true ? (call.parameters ?? []) : [];
  return knownFields(
    call,
    [...(parameter?.children ?? []), ...closed, ...beside, ...call.coreFields],
    facts?.keys ?? "any",
  );
}

function documentedFilter({ parameters }: Call, facts: FilterFacts | undefined): Parameter | undefined {
  const [head = "filter", inner] = facts?.path ?? [];
  const outer = parameters?.find(({ name }) => name.toLowerCase() === head.toLowerCase());
  return inner === undefined ? outer : outer?.children?.find(({ name }) => name === inner);
}

/** Conditions beside the parameters, which some methods read as long as there is no filter. */
function checkBeside(call: Call, known: KnownFields, names: readonly string[], hasFilter: boolean): void {
  const { family, problems, values } = call;
  const place = family?.filter?.path?.join(".");
  for (const name of names) {
    if (hasFilter && place !== undefined) {
      problems.error(
        "misplaced",
        [name],
        {
          ru: `Рядом с «${place}» условие «${shorten(name)}» не читается.`,
          en: `Beside "${place}" the condition "${shorten(name)}" is not read.`,
        },
        { suggestion: `${place}.${shorten(name)}` },
      );
    } else {
      checkCondition({ call, known, facts: family?.filter ?? undefined }, name, values[name], [name]);
    }
  }
}

function checkConditions(call: Call, known: KnownFields, filter: Readonly<Record<string, unknown>>, path: Path): void {
  const facts = call.family?.filter ?? undefined;
  walkConditions({ call, known, facts }, filter, path, 0);
  if (facts !== undefined) checkPresence(call, facts, filter, path);
  const { exclusive } = facts ?? {};
  if (exclusive !== undefined && Object.hasOwn(filter, exclusive) && Object.keys(filter).length > 1) {
    call.problems.error("bad-condition", [...path, exclusive], {
      ru: `Рядом с «${exclusive}» остальные условия не действуют.`,
      en: `Beside "${exclusive}" all other conditions are dropped.`,
    });
  }
}

function walkConditions(
  context: Parameters<typeof checkCondition>[0],
  filter: Readonly<Record<string, unknown>>,
  path: Path,
  depth: number,
): void {
  for (const [key, value] of Object.entries(filter).slice(0, most)) {
    const inner = [...path, key];
    if (kindOfKey(key) === "condition") {
      checkCondition(context, key, value, inner);
    } else if (checkGroup(context.call, context.facts, key, value, inner, depth)) {
      const group = { ...(value as Readonly<Record<string, unknown>>) };
      walkConditions(context, group, inner, depth + 1);
    }
  }
}

/** Conditions without which the portal answers with an error. */
function checkPresence(call: Call, { required = [] }: FilterFacts, filter: object, path: Path): void {
  for (const needed of required) {
    const { prefix, field } = conditionKey(needed);
    const isThere = Object.keys(filter).some((key) => {
      const given = conditionKey(key);
      // A misspelt one has been reported as such.
      if (given.field !== field && spellingOf(given.field) === spellingOf(field)) return true;
      return given.field === field && (prefix === "" ? ["", "=", "@"].includes(given.prefix) : given.prefix === prefix);
    });
    if (isThere) continue;
    call.problems.error(
      "missing-condition",
      [...path, needed],
      {
        ru: `${call.method} требует условие «${needed}».`,
        en: `${call.method} needs the condition "${needed}".`,
      },
      { suggestion: [...path, needed].join(".") },
    );
  }
}

/** A list of objects is the object with the keys 0…n: groups of conditions. */
function isGroups(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isNamed(item) || Array.isArray(item));
}

/** An empty list is an empty object to PHP, and no filter at all. */
function reportShape({ problems }: Call, value: unknown, path: Path, isSure: boolean): void {
  const kind = kindOf(value);
  if (kind === "nothing" || kind === "unknown" || value === "" || (Array.isArray(value) && value.length === 0)) return;
  if (kind !== "list" && problems.problems.some((problem) => problem.path === shownPath(path))) return;
  problems[isSure || kind !== "list" ? "error" : "warning"](
    "wrong-type",
    path,
    {
      ru: `Условия пишутся объектом: {"поле": значение}.`,
      en: 'Conditions are written as an object: {"FIELD": value}.',
    },
    {
      hint: {
        ru: 'Сравнение стоит перед полем: {">=ID": 5}.',
        en: 'A comparison stands before the field: {">=ID": 5}.',
      },
    },
  );
}
