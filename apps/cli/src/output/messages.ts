import type { Problem } from "../errors/problem.ts";
import { problemJson } from "../errors/problem-json.ts";
import { hideWebhooks } from "../environment/secrets.ts";
import type { OutputStream } from "../io.ts";
import type { Language, Text } from "../words.ts";
import { type OwnCommand, withOwnCommand } from "./own-command.ts";

/** What is said beside the data: everything on stderr. */
export interface Messages {
  /** A remark about the result, in another language if need be; silent with `--quiet`. */
  note(text: Text, as?: Language): void;
  /** What `--verbose` adds. */
  event(event: object): void;
  /** An error: three short lines, or one line of JSON. */
  problem(problem: Problem): void;
}

export interface MessagesOptions extends OwnCommand {
  readonly stderr: OutputStream;
  readonly language: Language;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  readonly scrub: (text: string) => string;
}

const labels = {
  ru: { what: "Ошибка", why: "Почему", next: "Что делать" },
  en: { what: "Error", why: "Why", next: "What to do" },
} as const;

export function createMessages(options: MessagesOptions): Messages {
  const { stderr, language, isJson } = options;
  const print = (line: string): void => {
    stderr.write(`${safeForTerminal(hideWebhooks(options.scrub(line)))}\n`);
  };
  return {
    note(text, as = language) {
      if (options.isQuiet) return;
      const said = withOwnCommand(text[as], options);
      print(isJson ? JSON.stringify({ notice: said.trim() }) : said);
    },
    event(event) {
      if (options.isVerbose) print(isJson ? JSON.stringify({ event }) : eventLine(event));
    },
    problem(problem) {
      const text = isJson ? problemLine(problem, language) : problemLines(problem, language);
      print(withOwnCommand(text, options));
      if (options.isVerbose && problem.stack !== undefined)
        print(isJson ? JSON.stringify({ stack: problem.stack }) : problem.stack);
    },
  };
}

function problemLines({ words }: Problem, language: Language): string {
  const label = labels[language];
  return [
    `${label.what}: ${oneLine(words.what[language])}`,
    `${label.why}: ${oneLine(words.why[language])}`,
    ...(words.details ?? []).map((detail) => `  ${oneLine(detail)}`),
    `${label.next}: ${oneLine(words.next[language])}`,
  ].join("\n");
}

function problemLine(problem: Problem, language: Language): string {
  const { details } = problem.words;
  return JSON.stringify({
    error: { ...problemJson(problem, language), ...(details === undefined ? {} : { details }) },
  });
}

function eventLine(event: object): string {
  const parts = Object.entries(event).filter(([, value]) => value !== undefined);
  return `b24: ${parts.map(([key, value]) => (key === "kind" || key === "type" ? String(value) : `${key}=${JSON.stringify(value)}`)).join(" ")}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Control and bidi characters of a foreign text must not act on the terminal; line breaks and tabs may stay. */
function safeForTerminal(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "�");
}
