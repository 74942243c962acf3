import type { Path, ProblemList } from "./problem-list.ts";
import { isReference } from "./value-kind.ts";

/** More values than that are not looked at: the portal itself reads no more than 10,000 of a form. */
const mostValues = 50_000;
const mostNames = 10_000;
const mostDepth = 64;

interface Walk {
  readonly problems: ProblemList;
  readonly parents: Set<object>;
  left: number;
}

/**
 * Walks all values once and reports what can be sent by nobody: cycles, functions, NaN, broken dates, classes. Tells
 * whether the structure is "sound", so that it can be read freely, "large" (only its top was seen), or "broken".
 */
export function inspectValues(params: object, problems: ProblemList): "sound" | "large" | "broken" {
  const walk: Walk = { problems, parents: new Set(), left: mostValues };
  try {
    inspectObject(walk, params, []);
  } catch {
    // A getter or a proxy of the caller's.
    problems.error("bad-parameters", [], {
      ru: "Параметры не читаются: чтение одного из значений вызывает ошибку.",
      en: "The parameters cannot be read: reading one of the values throws.",
    });
  }
  if (problems.problems.length > 0) return "broken";
  if (walk.left > 0) return "sound";
  problems.warning("too-many-values", [], {
    ru: `Значений больше ${mostValues}: проверены только имена и верхний уровень.`,
    en: `More than ${mostValues} values: only names and the top level are checked.`,
  });
  return "large";
}

function inspectObject(walk: Walk, value: object, path: Path): void {
  if (walk.parents.has(value) || path.length > mostDepth) {
    walk.problems.error("cyclic", path, {
      ru: "Значение содержит само себя или вложено слишком глубоко.",
      en: "The value contains itself, or is nested too deep.",
    });
    return;
  }
  walk.parents.add(value);
  const names = Array.isArray(value) ? value.keys() : Object.keys(value);
  if (path.length === 0 && Array.isArray(names) && names.length > mostNames) {
    walk.problems.error("too-many-values", path, {
      ru: `Параметров больше ${mostNames}: столько портал не читает.`,
      en: `More than ${mostNames} parameters: the portal does not read as many.`,
    });
    return;
  }
  for (const name of names) {
    if (walk.left <= 0 || walk.problems.isFull()) break;
    walk.left -= 1;
    inspectValue(walk, (value as Record<string | number, unknown>)[name], path, name);
  }
  walk.parents.delete(value);
}

function inspectValue(walk: Walk, value: unknown, path: Path, name: string | number): void {
  if (typeof value === "object" && value !== null) {
    const inner = [...path, String(name)];
    if (isPlain(value)) inspectObject(walk, value, inner);
    else if (!isSendable(value)) reportUnsendable(walk, inner);
  } else if (typeof value === "function" || typeof value === "symbol" || isBadNumber(value)) {
    reportUnsendable(walk, [...path, String(name)]);
  }
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !isReference(value);
}

function isSendable(value: object): boolean {
  return value instanceof Date ? !Number.isNaN(value.getTime()) : isReference(value);
}

/** Beyond 2^53 a number is no longer the one that was meant. */
function isBadNumber(value: unknown): boolean {
  if (typeof value !== "number") return false;
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
}

function reportUnsendable(walk: Walk, path: Path): void {
  walk.problems.error("bad-value", path, {
    ru: "Такое значение нельзя отправить: подходят текст, число до 2^53, да/нет, дата, список и простой объект.",
    en: "Such a value cannot be sent: texts, numbers up to 2^53, booleans, dates, lists and plain objects can.",
  });
}
