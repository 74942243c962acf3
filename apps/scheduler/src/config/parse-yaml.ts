import { mostAliases, yamlOptions } from "@b24kit/delivery";
import { type Document, parseDocument, type YAMLError } from "yaml";
import type { Text } from "../words.ts";
import { type ConfigProblem, mostProblems } from "./config-problem.ts";
import { doubledKeys } from "./doubled-keys.ts";
import { createSource, lineStarts, placeOf, type Source } from "./source.ts";
import { yamlWords } from "./yaml-words.ts";

/** A file as plain values, or what is wrong with its YAML. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly source: Source;
  readonly problems: readonly ConfigProblem[];
}

/** Reads one document of YAML 1.2 with the core schema: `on`, `yes`, dates and times stay text. Never throws. */
export function parseYaml(file: string, written: string): ParsedYaml {
  const text = written.startsWith("\uFEFF") ? written.slice(1) : written;
  try {
    const document = parseDocument(text, yamlOptions);
    return fromDocument(document, createSource(file, text, document));
  } catch {
    // Deeper than the parser can follow.
    return broken(file, text, yamlWords.tooDeep);
  }
}

function fromDocument(document: Document.Parsed, source: Source): ParsedYaml {
  const found = [...document.errors, ...document.warnings];
  if (found.length > 0) return { value: undefined, source, problems: yamlProblems(found, source.text) };
  const doubled = doubledKeys(document, source.text);
  if (doubled.length > 0) return { value: undefined, source, problems: doubled };
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version !== "1.2") return refused(source, yamlWords.oldVersion);
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), source, problems: [] };
  } catch {
    return refused(source, yamlWords.aliases);
  }
}

/** The first of each line: those after it follow from it. */
function yamlProblems(errors: readonly YAMLError[], text: string): readonly ConfigProblem[] {
  const starts = lineStarts(text);
  const problems = errors.map((error) => ofYaml(error, text, starts)).toSorted((a, b) => a.line - b.line);
  return problems.filter(({ line }, index) => line !== problems[index - 1]?.line).slice(0, mostProblems);
}

function ofYaml({ code, pos, message }: YAMLError, text: string, starts: readonly number[]): ConfigProblem {
  const words = yamlWords[code] ?? {
    ru: `неверный YAML: ${firstLine(message)}`,
    en: `wrong YAML: ${firstLine(message)}`,
  };
  return { ...placeOf(pos, text, starts), path: "", message: words };
}

/** Parts of the file may stand in it: only the reason before them is told. */
function firstLine(message: string): string {
  return (/^[^\n:"]*/.exec(message)?.[0] ?? "").slice(0, 100).trim();
}

function refused(source: Source, message: Text): ParsedYaml {
  return { value: undefined, source, problems: [source.problem({ path: [], message })] };
}

function broken(file: string, text: string, message: Text): ParsedYaml {
  const problem = { line: 1, column: 1, length: 1, path: "", message };
  return { value: undefined, source: { file, text, problem: () => problem }, problems: [problem] };
}
