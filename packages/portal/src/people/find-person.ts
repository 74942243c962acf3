import type { Dictionaries } from "../model/dictionaries.ts";
import type { Person } from "../model/types.ts";

/**
 * People that `text` may mean: an identifier ("7", "#7"), a whole name in either order, else beginnings of names
 * ("ан пет" finds Анна Петрова). Those in service first; several are answered, for the caller to ask back.
 */
export function findPerson(dictionaries: Pick<Dictionaries, "people">, text: string): readonly Person[] {
  const id = /^#?(\d+)$/.exec(text.trim())?.[1];
  if (id !== undefined) {
    const person = dictionaries.people.get(Number(id));
    return person === undefined ? [] : [person];
  }
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const people = [...dictionaries.people.values()].toSorted(
    (a, b) => Number(b.isActive) - Number(a.isActive) || a.name.localeCompare(b.name) || a.id - b.id,
  );
  const whole = people.filter((person) => isSame(wordsOf(person.name), words));
  if (whole.length > 0) return whole;
  return people.filter((person) => startsAll(wordsOf(person.name), words));
}

function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll("ё", "е");
  return plain.split(/[\s,]+/).filter((word) => word !== "");
}

function isSame(name: readonly string[], words: readonly string[]): boolean {
  return name.toSorted().join(" ") === words.toSorted().join(" ");
}

function startsAll(name: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => name.some((part) => part.startsWith(word)));
}
