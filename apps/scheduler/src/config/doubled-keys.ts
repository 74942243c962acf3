import { type Document, isScalar, visit } from "yaml";
import { type ConfigProblem, mostProblems } from "./config-problem.ts";
import { lineStarts, placeOf } from "./source.ts";
import { yamlWords } from "./yaml-words.ts";

/** Keys that stand twice in one mapping, each at its second place; the first of many. */
export function doubledKeys(document: Document.Parsed, text: string): readonly ConfigProblem[] {
  const starts = lineStarts(text);
  const problems: ConfigProblem[] = [];
  visit(document, {
    Map: (_key, { items }): symbol | undefined => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [from = 0, to = from] = key.range ?? [];
        if (seen.has(key.value))
          problems.push({ ...placeOf([from, to], text, starts), path: "", message: yamlWords.doubled });
        seen.add(key.value);
        if (problems.length >= mostProblems) return visit.BREAK;
      }
      return undefined;
    },
  });
  return problems;
}
