import { exitCodes } from "../../errors/exit-codes.ts";
import { problemOf, stoppedHere } from "../../errors/problem-of.ts";
import type { Text } from "../../words.ts";

/** What `check` has found. */
export interface Finding {
  /** An error: nothing is sent, or not all of it. A warning: it works, but somebody should know. */
  readonly level: "error" | "warning";
  /** A job, a feed, a target or a profile by its name. */
  readonly about: Text;
  readonly text: Text;
  readonly exitCode: number;
}

/** A finding of an error of any package. */
export function findingOf(about: Text, error: unknown): Finding {
  const { exitCode, words } = problemOf(error);
  const { what, why, next, details = [] } = words;
  const detail = details.length === 0 ? "" : ` (${details.join("; ")})`;
  const parts = why === stoppedHere ? [what] : [what, why];
  const text = (language: keyof Text) =>
    `${parts.map((part) => part[language]).join(": ")}${detail} → ${next[language]}`;
  return { level: "error", about, text: { ru: text("ru"), en: text("en") }, exitCode };
}

/** Something that works, but not as somebody may think. */
export function warning(about: Text, text: Text): Finding {
  return { level: "warning", about, text, exitCode: exitCodes.done };
}

/** Names of what findings are about. */
export const named = {
  job: (name: string): Text => ({ ru: `задание ${name}`, en: `job ${name}` }),
  feed: (name: string): Text => ({ ru: `лента ${name}`, en: `feed ${name}` }),
  target: (name: string): Text => ({ ru: `получатель ${name}`, en: `target ${name}` }),
  profile: (name: string | undefined): Text =>
    name === undefined
      ? { ru: "портал по умолчанию", en: "the usual portal" }
      : { ru: `профиль ${name}`, en: `profile ${name}` },
  file: { ru: "файл", en: "the file" },
} as const;
