import type { Suggestion } from "./suggestion.ts";

/**
 * Long lists of dotted names, one segment at a time: of `crm.deal.list` and `crm.deal.get` it is `crm.` that comes first, for a list of more
 * than a thousand names is of no use to anybody.
 */
export function nextSegments(names: readonly string[], word: string): readonly Suggestion[] {
  const fitting = names.filter((name) => name.startsWith(word));
  const values = new Set(fitting.map((name) => name.slice(0, endOfSegment(name, word.length))));
  return [...values].map((value) => (value.endsWith(".") ? { value, isOpen: true } : { value }));
}

/** Behind the next dot, or at the end of the name. */
function endOfSegment(name: string, from: number): number {
  const dot = name.indexOf(".", from);
  return dot === -1 ? name.length : dot + 1;
}
