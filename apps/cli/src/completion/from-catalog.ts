import { allChains, allMethods, packs } from "@b24kit/catalog";
import { nextSegments, type Suggestion } from "b24kit/completion";
import type { Language } from "../words.ts";

/** Names of methods, a segment at a time. */
export function methodNames(word: string): readonly Suggestion[] {
  const names = allMethods().map(({ name }) => name);
  return nextSegments(names, word);
}

/** Scopes that some method needs. */
export function scopeNames(): readonly Suggestion[] {
  return [...new Set(allMethods().flatMap(({ scope }) => scope ?? []))].map((value) => ({ value }));
}

/** Names of packs. */
export function packNames(language: Language): readonly Suggestion[] {
  return packs.map(({ id, title }) => ({ value: id, about: title[language] }));
}

/** Names of chains. */
export function chainNames(language: Language): readonly Suggestion[] {
  return allChains().map(({ id, title }) => ({ value: id, about: title[language] }));
}
