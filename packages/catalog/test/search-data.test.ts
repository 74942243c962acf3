import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allSynonyms } from "../scripts/search/all-synonyms.ts";
import { methodWords } from "../scripts/search/method-words.ts";
import { renderSearch } from "../scripts/search/render-search.ts";
import { allMethods, methodInfo } from "../src/index.ts";
import { loadSearch } from "../src/search/load-search.ts";
import { readQuestion } from "../src/search/read-question.ts";
import { stem } from "../src/search/stem.ts";
import { conceptsOf } from "../src/search/vocabulary.ts";
import { searchTasks, tasksOfOthers } from "./search-tasks.ts";

test("the generated tables are those of the catalog's data and of the synonyms", async () => {
  for (const [name, text] of await renderSearch()) {
    const stored = readFileSync(join(import.meta.dirname, "../src/search/data", name), "utf8");
    expect(stored === text, `${name}: run packages/catalog/scripts/build-search.ts`).toBe(true);
  }
});

test("every word that a group of synonyms leads to is in the index", () => {
  const { methods, vocabulary } = loadSearch();
  const words = [...vocabulary.values()]
    .flat()
    .flatMap((phrase) => conceptsOf(phrase).flatMap((part) => [...part.keys()]));
  expect([...new Set(words)].filter((word) => !methods.index.lines.has(word))).toEqual([]);
});

test("every phrase is read as its group says: no other one takes its words away", () => {
  const { vocabulary, known } = loadSearch();
  for (const { phrases, meaning } of allSynonyms) {
    for (const phrase of phrases) {
      const read = new Set(readQuestion(phrase, vocabulary, known).concepts.flatMap((concept) => [...concept.keys()]));
      const meant = meaning.split(/ \+ | /).map((term) => stem(term.replace(/:.*/, "")));
      expect(
        meant.filter((word) => !read.has(word)),
        `${phrase} → ${meaning}`,
      ).toEqual([]);
    }
  }
});

test("no phrase stands twice in a group", () => {
  for (const { phrases } of allSynonyms) {
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  }
});

test("the words of methods and the tasks name methods that exist", () => {
  const known = allMethods().map(({ name }) => name);
  const patterns = Object.keys(methodWords).flatMap((names) => names.split(" "));
  const isKnown = (name: string): boolean =>
    name.endsWith("*") ? known.some((other) => other.startsWith(name.slice(0, -1))) : known.includes(name);
  expect(patterns.filter((pattern) => !isKnown(pattern))).toEqual([]);
  const named = [...searchTasks, ...tasksOfOthers].flatMap(({ methods }) => methods);
  expect(named.filter((name) => methodInfo(name)?.name !== name)).toEqual([]);
});
