import { splitWords } from "../../src/search/split-words.ts";
import { stem } from "../../src/search/stem.ts";
import { allSynonyms, type SynonymGroup } from "./all-synonyms.ts";

/** Lines of the vocabulary: what people say, in stems, then what it stands for, with "!" before what tells what to do. */
export function renderWords(): string[] {
  return [...new Set(allSynonyms.flatMap(renderGroup))];
}

function renderGroup({ meaning, phrases, isVerb }: SynonymGroup): string[] {
  const parts = meaning.split(" + ").map((part) => part.split(" ").map(stemOfTerm).join(" "));
  return phrases.map((phrase) => `${stemsOf(phrase)}\t${isVerb ? "!" : ""}${parts.join("+")}`);
}

function stemOfTerm(term: string): string {
  const [word = "", share] = term.split(":");
  return share === undefined ? stem(word) : `${stem(word)}:${share}`;
}

function stemsOf(phrase: string): string {
  return [...new Set(splitWords(phrase).map(stem))].join(" ");
}
