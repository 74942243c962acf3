import { type MethodDetails, methodDetails } from "../details/method-details.ts";
import { type Effect, methodInfo } from "../method-info.ts";
import type { MethodSearch } from "./load-search.ts";
import type { SearchedMethod } from "./method-index.ts";
import { rankMethods, type RankedMethod } from "./rank-methods.ts";
import { readQuestion } from "./read-question.ts";

/** What found methods must be. */
export interface SearchOptions {
  /** At most this many; 10 by default. */
  readonly limit?: number;
  readonly scope?: string;
  readonly effect?: Effect;
}

/** A method that fits a question. */
export interface FoundMethod {
  readonly details: MethodDetails;
  /** The more the better; comparable within one search only. */
  readonly score: number;
}

let loading: Promise<MethodSearch> | undefined;

/** The tables of the search, loaded on first use. */
export async function methodSearch(): Promise<MethodSearch> {
  loading ??= import("./load-search.ts").then(({ loadSearch }) => loadSearch());
  return loading;
}

/**
 * Finds methods by what they are for, in Russian or English: "перенести сделку на другую стадию". Best first; deprecated
 * ones are last, after what replaces them, except one that the text itself names. No words, nothing found: an empty list.
 */
export async function searchMethods(text: string, options: SearchOptions = {}): Promise<readonly FoundMethod[]> {
  const { methods, vocabulary, known } = await methodSearch();
  const limit = Math.max(0, Math.trunc(options.limit ?? 10));
  const named = methods.methods[methods.positions.get(text.slice(0, longestName).trim().toLowerCase()) ?? -1];
  const ranked = rankMethods(methods, readQuestion(text, vocabulary, known)).filter(
    ({ method }) => method !== named && fits(method, options),
  );
  const exact = named !== undefined && fits(named, options) ? [{ method: named, score: namedScore }] : [];
  const best = [...exact, ...deprecatedLast(ranked.slice(0, Math.max(0, limit - exact.length)))].slice(0, limit);
  const found = await Promise.all(best.map(addDetails));
  return found.flat();
}

const longestName = 200;
// Above all that words can reach.
const namedScore = 1000;

function fits({ name, scopes }: SearchedMethod, { scope, effect }: SearchOptions): boolean {
  const info = methodInfo(name);
  return (
    (scope === undefined || info?.scope === scope || scopes.includes(scope)) &&
    (effect === undefined || info?.effect === effect)
  );
}

function deprecatedLast(ranked: readonly RankedMethod[]): RankedMethod[] {
  return ranked.toSorted((a, b) => Number(a.method.deprecated) - Number(b.method.deprecated));
}

async function addDetails({ method, score }: RankedMethod): Promise<FoundMethod[]> {
  const details = await methodDetails(method.name);
  return details === undefined ? [] : [{ details, score }];
}
