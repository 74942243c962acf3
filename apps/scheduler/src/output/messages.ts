import { scrubWebhookPaths } from "@b24kit/client";
import { scrubText } from "@b24kit/report";
import type { Problem, ProblemWords } from "../errors/problem.ts";
import type { Environment, OutputStream } from "../io.ts";
import type { Language, Text } from "../words.ts";
import { withOwnCommand } from "./own-command.ts";

/** What is said beside the data: everything on stderr. */
export interface Messages {
  note(text: Text): void;
  /** An error: three short lines, or one line of JSON. */
  problem(problem: Problem): void;
}

interface MessagesOptions {
  readonly stderr: OutputStream;
  readonly language: Language;
  readonly isJson: boolean;
  readonly env: Environment;
}

const labels = {
  ru: { what: "Ошибка", why: "Почему", next: "Что делать" },
  en: { what: "Error", why: "Why", next: "What to do" },
} as const;

/** Makes the messages of a run. Control characters and addresses of webhooks never reach the stream. */
export function createMessages({ stderr, language, isJson, env }: MessagesOptions): Messages {
  const print = (line: string): void => {
    stderr.write(`${scrubText(scrubWebhookPaths(withOwnCommand(line, env)))}\n`);
  };
  return {
    note: (text) => {
      for (const line of isJson ? [JSON.stringify({ notice: text[language] })] : text[language].split("\n"))
        print(line);
    },
    problem: (problem) => {
      for (const line of isJson ? [problemJson(problem, language)] : problemLines(problem.words, language)) print(line);
    },
  };
}

function problemLines({ what, why, details = [], next }: ProblemWords, language: Language): readonly string[] {
  const label = labels[language];
  return [
    `${label.what}: ${what[language]}`,
    `${label.why}: ${why[language]}`,
    ...details.map((detail) => `  ${detail}`),
    `${label.next}: ${next[language]}`,
  ];
}

function problemJson({ code, words }: Problem, language: Language): string {
  const { what, why, next, details } = words;
  const message = `${what[language]}: ${why[language]}`;
  return JSON.stringify({ error: { code, portalCode: null, message, hint: next[language], details } });
}
