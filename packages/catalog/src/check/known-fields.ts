import type { Parameter } from "../details/parameter.ts";
import type { Call } from "./call.ts";
import { isUserField, namePattern } from "./name-pattern.ts";
import { nearestName, spellingOf } from "./nearest-name.ts";
import type { PortalFieldInfo, PortalFields } from "./param-problem.ts";

/** The names that one object of a call may have. */
export interface KnownFields {
  /** Nothing is known, so nothing can be unknown. */
  readonly isEmpty: boolean;
  /** The portal itself has told its fields, in the spelling that the method uses. */
  readonly isComplete: boolean;
  readonly has: (name: string) => boolean;
  /** The same name in another spelling, when there is one. */
  readonly spelledAs: (name: string) => string | undefined;
  /** The name that was probably meant. After many faults nobody reads suggestions, and looking for them takes time. */
  readonly suggest: (name: string) => string | undefined;
  /** What the documentation says of the name. */
  readonly documented: (name: string) => Parameter | undefined;
  /** What the portal says of the name. */
  readonly ofPortal: (name: string) => PortalFieldInfo | undefined;
  readonly type: (name: string) => string | undefined;
}

/** How a method spells fields; "any": it reads both. */
export type Spelling = "UPPER_SNAKE" | "camelCase" | "any";

/** Puts together what the page documents, what the rows of the answer have, and what the portal itself says. */
export function knownFields(call: Call, documented: readonly Parameter[], spelling: Spelling): KnownFields {
  const { resultKeys } = call;
  const hasPortal = call.portalFields !== undefined;
  const portalFields = fieldsInSpelling(call.portalFields ?? {}, spelling);
  const isSameSpelling = spelling === "any" || [...portalFields.keys()].some((name) => isSpelledSo(name, spelling));
  const documentedByName = new Map(documented.map((parameter) => [parameter.name, parameter]));
  const patterns = documented.filter(({ name }) => namePattern(name).kind !== "name");
  const names = new Set([...portalFields.keys(), ...documentedByName.keys()].filter((name) => isPlain(name)));
  if (hasPortal || documented.length > 0) for (const key of resultKeys) names.add(key);
  let bySpelling: Map<string, string> | undefined;
  const spelledAs = (name: string): string | undefined => {
    bySpelling ??= new Map([...names].map((known) => [spellingOf(known), known]));
    return bySpelling.get(spellingOf(name));
  };
  const has = (name: string): boolean => {
    if (names.has(name) || (spelling === "any" && spelledAs(name) !== undefined)) return true;
    // A user field of the portal that the portal does not know is none, whatever the pattern says.
    if (isUserField(name)) return !hasPortal;
    return patterns.some((pattern) => covers(pattern, name));
  };
  const portalField = (name: string): PortalFieldInfo | undefined =>
    portalFields.get(name) ?? portalFields.get(spelledAs(name) ?? name);
  return {
    isEmpty: names.size === 0 && patterns.length === 0,
    isComplete: hasPortal && isSameSpelling,
    has,
    spelledAs,
    suggest: (name) =>
      spelledAs(name) ??
      (call.problems.problems.length < 20 ? nearestName(name, names) : undefined) ??
      spelledAs(`${name}_ID`),
    documented: (name) => documentedByName.get(name) ?? patterns.find((pattern) => covers(pattern, name)),
    ofPortal: portalField,
    type: (name) => typeOf(portalField(name)) ?? documentedByName.get(name)?.type,
  };
}

function isPlain(name: string): boolean {
  return namePattern(name).kind === "name";
}

function covers({ name: documented }: Parameter, name: string): boolean {
  const pattern = namePattern(documented);
  return pattern.kind === "any" || (pattern.kind === "prefix" && name.startsWith(pattern.prefix));
}

/** The portal's fields under the names that the method uses; those that it does not know are left out. */
function fieldsInSpelling(fields: PortalFields, spelling: Spelling): ReadonlyMap<string, PortalFieldInfo> {
  const all = Object.entries(fields);
  const hasClassic = all.some(([, { classicName }]) => classicName !== undefined);
  const named = all.flatMap(([name, field]): [string, PortalFieldInfo][] => {
    const { classicName } = field;
    if (spelling === "any" && classicName !== undefined)
      return [
        [name, field],
        [classicName, field],
      ];
    if (spelling !== "UPPER_SNAKE" || !hasClassic) return [[name, field]];
    if (classicName !== undefined) return [[classicName, field]];
    return isSpelledSo(name, "UPPER_SNAKE") ? [[name, field]] : [];
  });
  return new Map(named);
}

function isSpelledSo(name: string, spelling: Spelling): boolean {
  return spelling === "UPPER_SNAKE" ? !/[a-z]/.test(name) : /[a-z]/.test(name);
}

/** A type that says something. */
function typeOf(field: PortalFieldInfo | undefined): string | undefined {
  return field === undefined || field.type === "unknown" ? undefined : field.type;
}
