import { exitCodes } from "./exit-codes.ts";
import type { Problem } from "./problem.ts";
import type { Text } from "../words.ts";

interface ToolkitErrorLike extends Error {
  readonly code: string;
  readonly hint: string;
  readonly file?: { readonly path: string; readonly problem: string };
}

/** Known by its name: loading the class costs start-up time. */
export function isToolkitError(error: unknown): error is ToolkitErrorLike {
  return error instanceof Error && error.name === "ToolkitError" && "code" in error && "hint" in error;
}

/** What the toolkit refuses: a file of the user's, the profile of an application; the rest is a command that is not right. */
export function describeToolkitError({ code, message, hint, file }: ToolkitErrorLike): Problem {
  if (file !== undefined) return { exitCode: exitCodes.usage, code, portalCode: null, words: fileWords(file, hint) };
  if (code === "no-oauth") return { exitCode: exitCodes.access, code, portalCode: null, words: noOauth };
  const why = { ru: "команда задана неверно", en: "the command is not right as it stands" };
  return {
    exitCode: exitCodes.usage,
    code,
    portalCode: null,
    words: { what: same(message), why, next: same(hint) },
  };
}

function same(text: string): Text {
  const line = text.replace(/\.$/, "");
  return { ru: line, en: line };
}

function fileWords({ path, problem }: NonNullable<ToolkitErrorLike["file"]>, hint: string): Problem["words"] {
  // The shape is the same in every language; the sentence around it is not.
  const example = /\{.*\}/.exec(hint)?.[0] ?? "";
  return {
    what: { ru: `файл ${path} не годится`, en: `the file ${path} is not usable` },
    why: { ru: `в нём ошибка: ${problem}`, en: problem },
    next: { ru: `запишите его так: ${example}, или удалите файл`, en: same(hint).en },
  };
}

const noOauth = {
  what: {
    ru: "с этим профилем ещё нельзя работать",
    en: "this profile cannot be used yet",
  },
  why: {
    ru: "он входит как приложение (OAuth), а эта версия входит только с вебхуком",
    en: "it signs in as an application (OAuth), and this version signs in with a webhook only",
  },
  next: {
    ru: "войдите с входящим вебхуком: b24 auth login, или назовите другой профиль: -P <имя>",
    en: "sign in with an inbound webhook: b24 auth login, or name another profile: -P <name>",
  },
} as const;
