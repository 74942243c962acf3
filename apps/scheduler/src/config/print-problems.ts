import { scrubLines, scrubText, textWidth } from "@b24kit/report";
import type { Language } from "../words.ts";
import { type ConfigProblem, problemCount } from "./config-problem.ts";
import type { Source } from "./source.ts";

const MOST = 20;
/** Columns of the line that are shown before what is wrong, and of it. */
const [BEFORE, WIDEST] = [60, 60];

/** Problems as text: place, what is wrong, the line with a mark below it, what may have been meant. At most 20. */
export function printProblems(problems: readonly ConfigProblem[], { file, text }: Source, language: Language): string {
  const lines = text.split(/\r?\n/);
  const shown = problems
    .slice(0, MOST)
    .map((problem) => printProblem(problem, file, lines[problem.line - 1] ?? "", language));
  const rest = problems.length - MOST;
  const count = problemCount(problems.length, MOST);
  const more = { ru: `и ещё ${count}`, en: `and ${count} more` }[language];
  return `${[...shown, ...(rest > 0 ? [more] : [])].join("\n\n")}\n`;
}

function printProblem(problem: ConfigProblem, file: string, line: string, language: Language): string {
  const { path, message, suggestion } = problem;
  const place = `${scrubText(file)}:${problem.line}:${problem.column}`;
  const words = `${path === "" ? "" : `${scrubText(path)}: `}${scrubText(message[language])}`;
  const hint =
    suggestion === undefined ? [] : [`  ${{ ru: "возможно", en: "did you mean" }[language]}: ${scrubText(suggestion)}`];
  return [`${place}  ${words}`, ...markedLine(problem, line), ...hint].join("\n");
}

/** The line as far as it is wrong: what follows is none of the reader's business, and may be a secret. */
function markedLine({ line: number, column, length }: ConfigProblem, line: string): readonly string[] {
  const safe = hideSecrets(line);
  const [before, wrong] = [safe.slice(0, column - 1), safe.slice(column - 1, column - 1 + length)];
  const lead = cutStart(visible(before));
  const marked = Array.from(visible(wrong)).slice(0, WIDEST).join("");
  const rest = column - 1 + length < safe.trimEnd().length ? " …" : "";
  const gutter = `${number} | `;
  const mark = "^".repeat(Math.max(1, textWidth(marked)));
  return [`  ${gutter}${lead}${marked}${rest}`, `  ${" ".repeat(gutter.length + textWidth(lead))}${mark}`];
}

/** Spaces stay as they are, so that the reader knows the line again. */
function visible(text: string): string {
  return scrubLines(text).replaceAll(/[\t\n]/g, " ");
}

function cutStart(text: string): string {
  const letters = Array.from(text);
  return letters.length <= BEFORE ? text : `…${letters.slice(-BEFORE).join("")}`;
}

const secrets = [
  /(?<=(?:token|password|secret|sign|url|user|pass|key)["']?\s*:\s*)(?![{\s])[^,}\n]+/gi,
  /\d{6,}:[\w-]{20,}/g,
  /https?:\/\/[^\s"',}]+/gi,
];

/** Someone may have written a secret itself where its name belongs. Of the same length, so that the mark stays below. */
function hideSecrets(line: string): string {
  return secrets.reduce((text, form) => text.replace(form, (secret) => "•".repeat(secret.length)), line);
}
