import type { MethodDetails, Parameter } from "../../src/index.ts";
import { stem } from "../../src/search/stem.ts";
import { methodWords } from "./method-words.ts";
import { nameWords, splitBlobs } from "./name-words.ts";
import { type Fields, renderPostings } from "./render-postings.ts";

/** The lines of the search for methods: one for each method, and the index of their words. */
export interface MethodLines {
  /** Name ("!": deprecated), stems of the name without its first part, replacements, further scopes. */
  readonly methods: readonly string[];
  readonly postings: readonly string[];
}

/** Renders both. The order of the methods is theirs in the index. */
export function renderMethods(methods: readonly MethodDetails[]): MethodLines {
  const sorted = methods.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const split = splitBlobs(sorted.flatMap(({ name, title }) => [...nameWords(title), ...nameWords(name)]));
  const wordsOf = (text: string): string[] => nameWords(text).flatMap(split);
  return {
    methods: sorted.map((method) => renderMethod(method, wordsOf)),
    postings: renderPostings(sorted.map((method) => fieldsOf(method, wordsOf))),
  };
}

function renderMethod({ name, deprecated, replacedBy, scopes }: MethodDetails, wordsOf: WordsOf): string {
  const stems = [...new Set(wordsOf(restOf(name)).map(stem))];
  return [`${deprecated ? "!" : ""}${name}`, stems.join(" "), replacedBy.join(" "), scopes?.join(" ") ?? ""]
    .join("\t")
    .trimEnd();
}

type WordsOf = (text: string) => string[];

function fieldsOf(method: MethodDetails, wordsOf: WordsOf): Fields {
  const { name, title, module, params } = method;
  // What gives page after page is a list, whatever its name says: `user.get`.
  const list = method.paged && /get$/i.test(name) ? ["list"] : [];
  return [
    [...wordsOf(restOf(name)), ...wordsOf(`${name} ${title}`), ...list],
    extraWords(name),
    module.split("-"),
    (params ?? []).flatMap(parameterNames).flatMap(wordsOf).filter(isWord),
  ];
}

// The first part is an area; the words after it tell methods apart.
function restOf(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

// Two levels: what is deeper says little about the method.
function parameterNames({ name, children }: Parameter): string[] {
  return [name, ...(children ?? []).map((child) => child.name)];
}

function isWord(word: string): boolean {
  return /^[a-z]{3,}$/.test(word);
}

function extraWords(name: string): string[] {
  return Object.entries(methodWords)
    .filter(([names]) => names.split(" ").some((pattern) => covers(pattern, name)))
    .flatMap(([, words]) => words.split(" "));
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
