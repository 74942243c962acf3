import { allMethods } from "../method-info.ts";
import { matchesPattern } from "./matches-pattern.ts";
import type { Pack } from "./pack.ts";
import { reportPacks } from "./report-packs.ts";
import { subjectPacks } from "./subject-packs.ts";

/** Every pack: first those by subject, then one per report. */
export const packs: readonly Pack[] = [...subjectPacks, ...reportPacks];

/** A pack by its id; undefined when there is none. */
export function findPack(id: string): Pack | undefined {
  return packs.find((pack) => pack.id === id);
}

/** Tells whether a method belongs to a pack; false where there is no such pack. Methods need not be documented. */
export function isInPack(id: string, method: string): boolean {
  return findPack(id)?.patterns.some((pattern) => matchesPattern(pattern, method)) === true;
}

/** The documented methods of a pack, sorted by scope and name; none where there is no such pack. */
export function packMethods(id: string): readonly string[] {
  return allMethods().flatMap(({ name }) => (isInPack(id, name) ? [name] : []));
}
