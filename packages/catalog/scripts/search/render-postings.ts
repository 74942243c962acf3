import { shares } from "../../src/search/search-index.ts";
import { stem } from "../../src/search/stem.ts";

/** Words of a document, for each of the `shares`: those of its name first. */
export type Fields = readonly (readonly string[])[];

/** Lines of an index: a stem, then for each share the positions of the documents that have it, as distances in base 36. */
export function renderPostings(documents: readonly Fields[]): string[] {
  const found = new Map<string, Map<number, number>>();
  for (const [position, fields] of documents.entries()) {
    for (const [field, words] of fields.entries()) {
      for (const word of words.map(stem)) {
        const places = found.get(word) ?? new Map<number, number>();
        // The first field that has it counts the most.
        found.set(word, places.has(position) ? places : places.set(position, field));
      }
    }
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, places]) => `${word}\t${renderPlaces(places)}`);
}

function renderPlaces(places: ReadonlyMap<number, number>): string {
  const lists = shares.map((_, field) => {
    const positions = [...places].filter(([, other]) => other === field).map(([position]) => position);
    return positions.map((position, index) => (position - (positions[index - 1] ?? 0)).toString(36)).join(" ");
  });
  return lists.join(",").replace(/,+$/, "");
}
