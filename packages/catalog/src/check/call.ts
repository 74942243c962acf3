import type { Parameter } from "../details/parameter.ts";
import type { ListFamily } from "./list-family.ts";
import type { PortalFields } from "./param-problem.ts";
import type { ProblemList } from "./problem-list.ts";

/** One call that is checked: what the method takes, and what it is given. */
export interface Call {
  /** As the documentation spells it. */
  readonly method: string;
  readonly restVersion: 2 | 3;
  /** `null`: not documented. */
  readonly parameters: readonly Parameter[] | null;
  /** Documented keys of the rows that the method answers with. */
  readonly resultKeys: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of `values` as they were given, by their small letters. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that REST 3.0 has for the same method. */
  readonly rest3Names: readonly string[];
  readonly family: ListFamily | undefined;
  readonly portalFields: PortalFields | undefined;
  /** Documented fields of the entity that a list reads, where the portal's are not known. */
  readonly coreFields: readonly Parameter[];
  readonly problems: ProblemList;
}

/** A parameter as it was given. */
export interface Given {
  readonly name: string;
  readonly value: unknown;
}

/** The value given for a parameter, in any letter case; the exact spelling wins. */
export function givenOf({ values, names }: Call, name: string): Given | undefined {
  if (Object.hasOwn(values, name)) return { name, value: values[name] };
  const found = names.get(name.toLowerCase());
  return found === undefined ? undefined : { name: found, value: values[found] };
}

/** The given names by their small letters. What is longer than any name is none. */
export function namesBySmallLetters(values: Call["values"]): ReadonlyMap<string, string> {
  const names = Object.keys(values).filter((name) => name.length <= longestName);
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

/** Letters of a name that is worth a look. */
export const longestName = 200;

/** Nothing was given: the portal does not see null and undefined as values. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** The value at a path of one or two names, and the names as they were given. */
export function givenAt(call: Call, path: readonly string[]): { path: string[]; value: unknown } | undefined {
  const [head, inner] = path;
  const given = head === undefined ? undefined : givenOf(call, head);
  if (given === undefined || inner === undefined) return given && { path: [given.name], value: given.value };
  const outer = given.value;
  if (typeof outer !== "object" || outer === null || !Object.hasOwn(outer, inner)) return undefined;
  return { path: [given.name, inner], value: (outer as Record<string, unknown>)[inner] };
}
