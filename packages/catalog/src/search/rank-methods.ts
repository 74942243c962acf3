import type { MethodIndex, SearchedMethod } from "./method-index.ts";
import type { Question } from "./read-question.ts";
import { askedStems, score } from "./score.ts";
import { postingsOf, type SearchIndex, weigh } from "./search-index.ts";

/** A method and its points. */
export interface RankedMethod {
  readonly method: SearchedMethod;
  readonly score: number;
}

// What a word of the name that the question lacks costs, of its weight: the plainest method that fits comes first.
const surplusShare = 0.22;
// What speaks for a deprecated method speaks for its replacement; a pattern is less sure.
const replacementShare = 0.95;
const patternShare = 0.7;
const deprecatedShare = 0.6;

/** All methods that fit a question, best first. A replacement has at least nearly the points of what it replaces. */
export function rankMethods(methods: MethodIndex, question: Question): RankedMethod[] {
  const points = score(methods.index, question);
  chargeSurplus(methods, question, points);
  passOn(methods, points);
  return [...points]
    .flatMap(([position, value]) => {
      const method = methods.methods[position];
      return method === undefined || value <= 0 ? [] : [{ method, score: value }];
    })
    .toSorted((a, b) => b.score - a.score);
}

function chargeSurplus({ index, methods }: MethodIndex, question: Question, points: Map<number, number>): void {
  const asked = askedStems(question);
  const { hasVerb } = question;
  const costs = new Map<string, number>([...asked].map((word) => [word, 0]));
  for (const [position, value] of points) {
    const stems = methods[position]?.stems ?? [];
    const cost = stems.reduce((sum, word) => sum + costOf(index, word, costs), 0);
    points.set(position, value - surplusShare * cost - costOfAction(stems, asked, hasVerb));
  }
}

// What to do is as much a part of the question as with what. Nobody deletes without saying so.
const removals = new Set(["delet", "remov", "unbind", "unregist", "unset", "trash", "unpin"]);
const looks = new Set(["get", "list", "field"]);
const actionCost = 1.2;

function costOfAction(stems: readonly string[], asked: ReadonlySet<string>, hasVerb: boolean): number {
  const isOther = stems.some((word) => !asked.has(word) && (removals.has(word) || (hasVerb && looks.has(word))));
  return isOther ? actionCost : 0;
}

function costOf(index: SearchIndex, word: string, costs: Map<string, number>): number {
  const cost = costs.get(word) ?? weigh(index, postingsOf(index, word).positions.length);
  costs.set(word, cost);
  return cost;
}

function passOn({ methods, positions }: MethodIndex, points: Map<number, number>): void {
  for (const [position, value] of points) {
    const method = methods[position];
    if (method?.deprecated === true) {
      for (const [name, share] of replacementsOf(method)) {
        const at = positions.get(name.toLowerCase());
        if (at !== undefined) points.set(at, Math.max(points.get(at) ?? 0, value * share));
      }
      points.set(position, value * deprecatedShare);
    }
  }
}

// A pattern stands for the method that does the same.
function replacementsOf({ name, replacedBy }: SearchedMethod): [name: string, share: number][] {
  const action = name.slice(name.lastIndexOf(".") + 1);
  return replacedBy.map((other) =>
    other.endsWith("*") ? [other.replace("*", action), patternShare] : [other, replacementShare],
  );
}
