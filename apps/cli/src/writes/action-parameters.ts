import type { Action } from "b24kit";
import { suggest } from "../arguments/suggest.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";
import { wordReadings } from "./word-readings.ts";

/** A parameter as the table of actions explains it. */
export interface ExplainedParameter {
  readonly name: string;
  readonly isRequired: boolean;
  readonly meaning: Text;
  readonly example: Text;
}

interface Schema {
  isOptional(): boolean;
  meta(): unknown;
}

// Parameters are a strict object, as the table of actions says.
function shapeOf({ parameters }: Action): Readonly<Record<string, Schema>> {
  return (parameters as unknown as { shape: Readonly<Record<string, Schema>> }).shape;
}

/** The parameters of an action with what they mean, those that it must have first. */
export function explainedParameters(action: Action): readonly ExplainedParameter[] {
  const all = Object.entries(shapeOf(action)).map(([name, schema]) => ({
    name,
    isRequired: !schema.isOptional(),
    ...(schema.meta() as Pick<ExplainedParameter, "meaning" | "example">),
  }));
  return all.toSorted((left, right) => Number(right.isRequired) - Number(left.isRequired));
}

/** The names of an action's parameters, in the order of its table. */
interface ParameterNames {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Which parameters an action must have, and which it may have. */
function parameterNames(action: Action): ParameterNames {
  const shape = shapeOf(action);
  const names = Object.keys(shape);
  const isOptional = (name: string): boolean => shape[name]?.isOptional() === true;
  return { required: names.filter((name) => !isOptional(name)), optional: names.filter(isOptional) };
}

/**
 * The readings of words and `--param`s, the likeliest first: words fill, in their order, what is not given by name, and the
 * last takes all that is left. Throws usage errors for names that do not exist, are given twice or are missing, and for
 * words that could be read in several ways which nothing would tell apart.
 */
export function actionReadings(
  action: Action,
  words: readonly string[],
  given: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const byName = namedParameters(action, given);
  const free = action.words.filter((name) => !byName.has(name));
  if (free.length === 0 && words.length > 0) throw tooManyWords(words);
  const readings = wordReadings(action.id, free, words).map((parts) => {
    const filled = free.slice(0, parts.length).map((name, index) => [name, parts[index] ?? ""] as const);
    return Object.fromEntries([...byName, ...filled]);
  });
  const missing = parameterNames(action).required.filter((name) => !(name in (readings[0] ?? {})));
  if (missing.length > 0) throw missingParameters(action, missing);
  return readings;
}

function namedParameters(action: Action, given: readonly string[]): ReadonlyMap<string, string> {
  const { required, optional } = parameterNames(action);
  const byName = new Map<string, string>();
  for (const text of given) {
    const at = text.indexOf("=");
    const name = text.slice(0, Math.max(at, 0)).trim();
    if (at <= 0) throw badParameter(text);
    if (![...required, ...optional].includes(name)) throw unknownParameter(action, name);
    if (byName.has(name)) throw givenTwice(name);
    byName.set(name, text.slice(at + 1));
  }
  return byName;
}

function badParameter(text: string): CliError {
  return usageError(
    { ru: `--param: не разобрать «${text}»`, en: `--param: cannot read "${text}"` },
    { ru: "нужны имя и значение", en: "it takes a name and a value" },
    { ru: "например: --param deadline=завтра", en: "for example: --param deadline=tomorrow" },
  );
}

function unknownParameter(action: Action, name: string): CliError {
  const { required, optional } = parameterNames(action);
  const names = [...required, ...optional];
  const near = suggest(name, names);
  return usageError(
    { ru: `у ${action.id} нет параметра ${name}`, en: `${action.id} has no parameter ${name}` },
    { ru: `есть: ${names.join(", ")}`, en: `there are: ${names.join(", ")}` },
    near === undefined ? undefined : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}

function givenTwice(name: string): CliError {
  return usageError(
    { ru: `параметр ${name} задан дважды`, en: `the parameter ${name} is given twice` },
    { ru: "непонятно, какое значение нужно", en: "it is not clear which value is meant" },
    { ru: "оставьте одно из них", en: "keep one of them" },
  );
}

function tooManyWords(words: readonly string[]): CliError {
  const text = words.join(" ");
  return usageError(
    { ru: `лишние слова: ${text}`, en: `words that are left over: ${text}` },
    { ru: "все параметры уже заданы через --param", en: "all parameters are given by --param already" },
  );
}

function missingParameters(action: Action, missing: readonly string[]): CliError {
  const usage = ["b24 do", action.id, ...action.words.map((name) => `<${name}>`)].join(" ");
  return usageError(
    { ru: `не хватает параметров: ${missing.join(", ")}`, en: `missing parameters: ${missing.join(", ")}` },
    { ru: "без них действие не понять", en: "without them the action is not clear" },
    { ru: `вызов: ${usage}, остальное — --param имя=значение`, en: `usage: ${usage}, the rest by --param name=value` },
  );
}
