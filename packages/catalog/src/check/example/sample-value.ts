import type { Parameter } from "../../details/parameter.ts";
import { expectedTypes } from "../expected-type.ts";
import { namePattern } from "../name-pattern.ts";

const deepest = 4;

/** An invented value for a parameter, of its type and with the names that it must have. */
export function sampleOf({ name, type, children = [] }: Parameter, depth = 0): unknown {
  const isList = type?.split("|")[0]?.trim().endsWith("[]") === true || type === "array";
  const isContainer = expectedTypes(type)[0] === "container";
  if (children.length > 0 && depth < deepest && (isContainer || type === undefined)) {
    const inner = sampleObject(children, depth + 1);
    return isList && !/fields|filter|data|params/i.test(name) ? [inner] : inner;
  }
  if (isContainer) return isList ? [sampleItem(name, type)] : {};
  return sampleScalar(name, type);
}

/** The required names, else the first two. Patterns stand for names that only the portal knows. */
function sampleObject(children: readonly Parameter[], depth: number): Record<string, unknown> {
  const named = children.filter(({ name }) => namePattern(name).kind === "name");
  const required = named.filter((child) => child.required === true);
  const shown = required.length > 0 ? required : named.slice(0, 2);
  return Object.fromEntries(shown.map((child) => [child.name, sampleOf(child, depth)]));
}

function sampleItem(name: string, type: string | undefined): unknown {
  const item = type?.endsWith("[]") === true ? type.slice(0, -2) : undefined;
  const expected = expectedTypes(item)[0];
  if (expected === "container" || item === "object") return {};
  const isNumber = expected === "number" || expected === "id" || /id|ids|users|members$/i.test(name);
  return isNumber ? 1 : sampleScalar(name, item);
}

function sampleScalar(name: string, type: string | undefined): unknown {
  const [expected] = expectedTypes(type);
  if (expected === "number" || expected === "id") return /(?:entity|owner)_?type_?id$/i.test(name) ? 2 : 1;
  if (expected === "boolean") return true;
  if (expected === "flag") return "Y";
  if (expected === "date") return "2026-03-02";
  if (expected === "datetime") return "2026-03-02T09:00:00+03:00";
  if (expected === "any" && /(?:^|_|[a-z])id$/i.test(name)) return 1;
  return texts.find(([pattern]) => pattern.test(name))?.[1] ?? "value";
}

/** Texts by the name that they are asked under. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/dialog_?id/i, "chat1"],
  [/e-?mail/i, "anna@example.com"],
  [/phone/i, "+79990000000"],
  [/url|link|handler/i, "https://example.com/handler"],
  [/date|deadline/i, "2026-03-02T09:00:00+03:00"],
  [/message|text|comment|description/i, "Hello"],
  [/color/i, "#2fc6f6"],
  [/currency/i, "RUB"],
  [/title|name/i, "Example"],
  [/(?:^|_|[a-z])id$/i, "1"],
  [/code/i, "example"],
];
