import { methods, postings } from "./data/methods.generated.ts";
import { parseIndex, type SearchIndex } from "./search-index.ts";

/** What the search knows of a method. */
export interface SearchedMethod {
  readonly name: string;
  readonly deprecated: boolean;
  /** Stems of the name without its first part. */
  readonly stems: readonly string[];
  /** Names, or patterns such as `crm.item.*`. */
  readonly replacedBy: readonly string[];
  /** All scopes of a method that takes one of several. */
  readonly scopes: readonly string[];
}

/** The index of all methods and, by their position in it, the methods. */
export interface MethodIndex {
  readonly index: SearchIndex;
  readonly methods: readonly SearchedMethod[];
  readonly positions: ReadonlyMap<string, number>;
}

/** Reads the generated tables. */
export function parseMethodIndex(): MethodIndex {
  const list = methods.trim().split("\n").map(parseMethod);
  const positions = new Map(list.map(({ name }, position) => [name.toLowerCase(), position]));
  return { index: parseIndex(postings, list.length), methods: list, positions };
}

function parseMethod(line: string): SearchedMethod {
  const [name = "", stems = "", replacedBy = "", scopes = ""] = line.split("\t");
  const deprecated = name.startsWith("!");
  return {
    name: deprecated ? name.slice(1) : name,
    deprecated,
    stems: wordsOf(stems),
    replacedBy: wordsOf(replacedBy),
    scopes: wordsOf(scopes),
  };
}

function wordsOf(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}
