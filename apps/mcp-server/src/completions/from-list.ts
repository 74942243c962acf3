import type { Completer } from "./completer.ts";

/** Completes from a fixed list: what begins with the typed text first, then what holds it. */
export function fromList(values: readonly string[]): Completer {
  return async (typed) => matching(values, typed);
}

/** The values that begin with a text, then those that hold it, whatever the case. */
export function matching(values: readonly string[], typed: string): readonly string[] {
  const text = typed.trim().toLowerCase();
  const begins = (value: string): boolean => value.toLowerCase().startsWith(text);
  const others = values.filter((value) => !begins(value) && value.toLowerCase().includes(text));
  return [...values.filter(begins), ...others];
}
