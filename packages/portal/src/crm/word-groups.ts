import { yoSpellings } from "./yo-spellings.ts";

/** Every word stands in one of the fields, with «ё» or «е»; `%` takes it as it is written, wildcards included. */
export function wordGroups(words: readonly string[], fields: readonly string[]): Readonly<Record<string, unknown>> {
  const groups = words.map((word) => {
    const places = fields.flatMap((field) => yoSpellings(word).map((spelling) => ({ [`%${field}`]: spelling })));
    return { logic: "OR", ...Object.fromEntries(places.map((place, index) => [index, place])) };
  });
  return Object.fromEntries(groups.map((group, index) => [index, group]));
}
