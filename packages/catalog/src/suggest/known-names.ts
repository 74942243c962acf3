import { allMethods } from "../method-info.ts";

/** A name as numbers of its words. */
export interface NameWords {
  readonly name: string;
  readonly ids: readonly number[];
  readonly lengths: readonly number[];
}

/** Every documented name, and the words that they share. */
export interface KnownNames {
  readonly words: readonly string[];
  readonly names: readonly NameWords[];
}

let known: KnownNames | undefined;

/** Splits the documented names, once. */
export function knownNames(): KnownNames {
  known ??= split(allMethods().map(({ name }) => name));
  return known;
}

function split(all: readonly string[]): KnownNames {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const names = all.map((name) => {
    const words = name.toLowerCase().split(".");
    return { name, ids: words.map(idOf), lengths: words.map(({ length }) => length) };
  });
  return { words: [...ids.keys()], names };
}
