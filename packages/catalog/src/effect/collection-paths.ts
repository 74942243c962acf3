import { expectedTypes } from "../check/expected-type.ts";
import { namePattern } from "../check/name-pattern.ts";
import type { Parameter } from "../details/parameter.ts";

/**
 * Paths, in lower case, of the documented parameters that hold several values, as far down as a record's fields. The first
 * group of each is the collection itself, what follows is inside it.
 */
export function collectionPaths(parameters: readonly Parameter[]): readonly RegExp[] {
  return namesOf(parameters).map((path) => new RegExp(String.raw`^(${path})(?:\.|$)`));
}

/** The same parameters, as the page writes them. */
export function collectionNames(parameters: readonly Parameter[]): readonly string[] {
  return parameters.flatMap((parameter) => {
    const { name, children = [] } = parameter;
    if (/^(?:ar)?fields$/i.test(name)) return collectionNames(children);
    return isCollection(parameter) ? [name] : [];
  });
}

// What the call is to do besides is not stored.
function isCollection({ name, type }: Parameter): boolean {
  return name.toLowerCase() !== "params" && expectedTypes(type).includes("container");
}

function namesOf(parameters: readonly Parameter[]): readonly string[] {
  return parameters.flatMap((parameter) => {
    const { name, children = [] } = parameter;
    const lower = name.toLowerCase();
    if (/^(?:ar)?fields$/.test(lower)) return namesOf(children).map((inner) => String.raw`${lower}\.${inner}`);
    if (!isCollection(parameter)) return [];
    const pattern = namePattern(name);
    return [pattern.kind === "prefix" ? `${escaped(pattern.prefix.toLowerCase())}[^.]*` : escaped(lower)];
  });
}

function escaped(text: string): string {
  return text.replaceAll(/\W/g, String.raw`\$&`);
}
