import { CliError } from "./cli-error.ts";
import { describeClientError, isClientError, interrupted, type KnownNames } from "./describe-client-error.ts";
import { describeCredentialError, isCredentialError } from "./describe-credential-error.ts";
import { describeOAuthError, isOAuthError } from "./describe-oauth-error.ts";
import { describeStateError, isStateError } from "./describe-state-error.ts";
import { describeSignIn } from "./describe-sign-in.ts";
import { describeToolkitError, isToolkitError } from "./describe-toolkit-error.ts";
import { describeWriteError } from "./describe-write-error.ts";
import { exitCodes } from "./exit-codes.ts";
import { ListStopped } from "./list-stopped.ts";
import { NothingWritten } from "./nothing-written.ts";
import type { Problem } from "./problem.ts";
import { SignInFailed } from "./sign-in-failed.ts";
import type { Text } from "../words.ts";

/**
 * The one function that maps errors to exit codes: the user's fault and the portal's fault come with their sentence, all the
 * rest is a bug of ours. The sentences name the portal and the profile, where they are known.
 */
export function describeError(error: unknown, known: KnownNames = {}): Problem {
  if (error instanceof CliError) {
    return { exitCode: error.exitCode, code: error.code, portalCode: null, words: error.words };
  }
  if (error instanceof ListStopped) return describeListStop(error, known);
  if (error instanceof NothingWritten) return describeNothingWritten(error, known);
  if (error instanceof SignInFailed) return describeFailedSignIn(error, known);
  if (isOAuthError(error)) return describeOAuthError(error, known);
  if (isClientError(error)) return describeClientError(error, known);
  if (isAbort(error)) return goingOn(interrupted(), known);
  if (isCredentialError(error)) return describeCredentialError(error);
  if (isStateError(error)) return describeStateError(error);
  const write = describeWriteError(error);
  if (write !== undefined) return write;
  if (isToolkitError(error)) return describeToolkitError(error);
  return describeOwnError(error) ?? describeSystemError(error) ?? describeBug(error);
}

/** A webhook is named anew by pasting it, an application under its name. */
function describeFailedSignIn(error: SignInFailed, { host, profile, isApplication = false }: KnownNames): Problem {
  const names = isApplication ? { host, profile, isApplication } : { host };
  return describeSignIn(error, describeError(error.cause, names), isApplication);
}

function describeListStop({ cause, rowsRead }: ListStopped, known: KnownNames): Problem {
  const problem = describeError(cause, known);
  if (rowsRead === 0) return problem;
  const { what } = problem.words;
  return {
    ...problem,
    words: {
      ...problem.words,
      what: {
        ru: `список прочитан не до конца, прочитано строк: ${rowsRead}; ${what.ru}`,
        en: `the list was not read to its end, rows read: ${rowsRead}; ${what.en}`,
      },
    },
  };
}

function describeNothingWritten({ cause, path }: NothingWritten, known: KnownNames): Problem {
  const problem = describeError(cause, known);
  const { what } = problem.words;
  const words = {
    ...problem.words,
    what: { ru: `${what.ru}; файл ${path} не записан`, en: `${what.en}; nothing was written to ${path}` },
  };
  return { ...problem, words };
}

/** Something was begun that is not simply run again. */
function goingOn(problem: Problem, { next }: KnownNames): Problem {
  return next === undefined ? problem : { ...problem, words: { ...problem.words, next } };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

const exitCodeByName: Readonly<Record<string, number>> = {
  ScenarioError: exitCodes.usage,
  FileProblem: exitCodes.failed,
  PortalReadError: exitCodes.failed,
};

const same = (text: string): Text => ({ ru: text, en: text });

/** Errors of our packages that bring their own sentence and hint. Known by name: loading the classes costs start-up time. */
function describeOwnError(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const exitCode = exitCodeByName[error.name];
  if (exitCode === undefined) return undefined;
  if (isWorded(error)) {
    const { message, hint } = error.words;
    const { exitCode: code, why } = refusals[error.code] ?? { exitCode, why: whyOf(exitCode) };
    return { exitCode: code, code: error.code, portalCode: null, words: { what: message, why, next: hint } };
  }
  const hint = "hint" in error && typeof error.hint === "string" ? error.hint : "";
  const code = "code" in error ? String(error.code) : error.name;
  const words = { what: same(error.message), why: whyOf(exitCode), next: hint === "" ? seeVerbose : same(hint) };
  return { exitCode, code, portalCode: null, words };
}

function whyOf(exitCode: number): Text {
  if (exitCode === exitCodes.usage) return unanswerable;
  return { ru: "работа остановлена на этом месте", en: "the work stopped at this place" };
}

const unanswerable = { ru: "на такой вопрос отчёт ответить не может", en: "the report cannot answer that question" };

/** Questions that were right, but the portal did not let us read what they need. */
const refusals: Readonly<Record<string, { readonly exitCode: number; readonly why: Text }>> = {
  "missing-right": {
    exitCode: exitCodes.access,
    why: { ru: "без этого права отчёт был бы неверным", en: "without that right the report would be wrong" },
  },
  unreadable: {
    exitCode: exitCodes.failed,
    why: { ru: "портал не дал это прочитать", en: "the portal did not let us read that" },
  },
};

/** A ScenarioError says everything in both languages: its own is that of the report, ours that of the terminal. */
function isWorded(error: Error): error is Error & { code: string; words: { message: Text; hint: Text } } {
  return (error.name === "ScenarioError" || error.name === "FileProblem") && "words" in error;
}

const seeVerbose = { ru: "подробности — с --verbose", en: "--verbose tells more" };

const noSpace: Text = { ru: "писать некуда: на диске нет места", en: "there is no space left to write to" };
const systemWords: Readonly<Record<string, Text>> = { ENOSPC: noSpace, EDQUOT: noSpace };

/** Trouble with files and ports: the operating system's, not ours. */
function describeSystemError(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const path = "path" in error ? ` ${String(error.path)}` : "";
  const text = `${String(error.code)} (${String(error.syscall)}${path})`;
  return {
    exitCode: exitCodes.failed,
    code: "system",
    portalCode: null,
    words: {
      what: systemWords[String(error.code)] ?? {
        ru: "операционная система ответила ошибкой",
        en: "the operating system answered with an error",
      },
      why: { ru: text, en: text },
      next: { ru: "проверьте путь, права и свободное место", en: "check the path, the rights and the free space" },
    },
  };
}

function describeBug(error: unknown): Problem {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    exitCode: exitCodes.failed,
    code: "internal",
    portalCode: null,
    words: {
      what: { ru: "ошибка в самой программе b24", en: "a bug in b24 itself" },
      why: { ru: text, en: text },
      next: {
        ru: "повторите с --verbose и пришлите этот вывод разработчикам b24kit",
        en: "repeat with --verbose and send that output to the makers of b24kit",
      },
    },
    ...(error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {}),
  };
}
