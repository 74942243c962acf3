import { exitCodes } from "./exit-codes.ts";
import { importWords } from "./import-words.ts";
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

/** What the toolkit refuses: a file of the user's; the rest is a command that is not right. */
export function describeToolkitError({ code, message, hint, file }: ToolkitErrorLike): Problem {
  if (file !== undefined) return { exitCode: exitCodes.usage, code, portalCode: null, words: fileWords(file, hint) };
  const ofImport = importWords(code, message, hint);
  if (ofImport !== undefined) return { exitCode: exitCodes.usage, code, portalCode: null, words: ofImport };
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
