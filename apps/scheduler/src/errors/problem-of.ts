import type { Text } from "../words.ts";
import { exitCodes } from "./exit-codes.ts";
import { clientWords, credentialWords, type KnownWords, otherWords, stateWords } from "./known-words.ts";
import { type Problem, same, SchedulerError } from "./problem.ts";

/** What errors of our packages have in common. Known by their names: loading the classes costs start-up time. */
interface OwnError extends Error {
  readonly code: string;
  readonly hint?: string;
  /** What the portal calls it. */
  readonly portalCode?: string;
  /** `DeliveryError` and `GrantError`. */
  readonly text?: Text;
  readonly action?: Text;
  /** `ScenarioError`. */
  readonly words?: { readonly message: Text; readonly hint: Text };
}

/** The one function that maps errors of all packages to their sentences and to the exit code. */
export function problemOf(error: unknown): Problem {
  if (error instanceof SchedulerError) return error.problem;
  if (isConflict(error)) return conflict(error);
  if (isAbort(error)) return stopped;
  if (isSystem(error)) return systemProblem(error);
  if (!isOwn(error)) return bug(error);
  return worded(error) ?? known(error) ?? bug(error);
}

/** Two daemons with different files. */
function isConflict(error: unknown): error is Error & { readonly file: string; readonly jobs: readonly string[] } {
  return error instanceof Error && error.name === "ConfigurationConflict";
}

function conflict({ file, jobs }: { readonly file: string; readonly jobs: readonly string[] }): Problem {
  const names = jobs.slice(0, 5).join(", ");
  return {
    code: "conflict",
    exitCode: exitCodes.refused,
    words: {
      what: {
        ru: "уже работает планировщик с другими настройками",
        en: "a scheduler with other settings runs already",
      },
      why: { ru: `в файле ${file} иначе описаны: ${names}`, en: `the file ${file} describes differently: ${names}` },
      next: {
        ru: "остановите его и подождите две минуты, или назовите задания иначе",
        en: "stop it and wait for two minutes, or give the jobs other names",
      },
    },
  };
}

/** Errors that say everything in both languages. */
function worded({ code, words, text, action }: OwnError): Problem | undefined {
  const message = words?.message ?? text;
  if (message === undefined) return undefined;
  const next = words?.hint ?? action ?? seeCheck;
  return { code, exitCode: exitCodeOf[code] ?? exitCodes.failed, words: { what: message, why: stoppedHere, next } };
}

/** Said where the error itself tells what and why in one sentence. */
export const stoppedHere: Text = { ru: "работа остановлена на этом месте", en: "the work stopped at this place" };
const seeCheck: Text = { ru: "проверьте всё: b24-scheduler check", en: "check everything: b24-scheduler check" };

const exitCodeOf: Readonly<Record<string, number>> = {
  misconfigured: exitCodes.usage,
  unauthorized: exitCodes.access,
  "missing-right": exitCodes.access,
};

function known({ name, code, message, hint, portalCode }: OwnError): Problem | undefined {
  const words = wordsOf(name, portalCode === "PORTAL_DELETED" ? "portal-deleted" : code);
  if (words === undefined) return undefined;
  const { what, why, next, exitCode = exitCodes.failed } = words;
  const step = next ?? (hint === undefined ? seeCheck : same(plain(hint)));
  return { code, exitCode, words: { what, why, next: step, details: [plain(message)] } };
}

function wordsOf(name: string, code: string): KnownWords | undefined {
  const table = { CredentialError: credentialWords, StateError: stateWords }[name] ?? clientWords;
  return (Object.hasOwn(table, code) ? table[code] : undefined) ?? otherWords[name];
}

function plain(text: string): string {
  return text.trim().replace(/\.$/, "");
}

/** Codes of ours are in kebab case; those of Node.js and of libraries are not. */
function isOwn(error: unknown): error is OwnError {
  return error instanceof Error && "code" in error && /^[a-z]+(?:-[a-z]+)*$/.test(String(error.code));
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === "AbortError" || ("code" in error && error.code === "aborted"));
}

const stopped: Problem = {
  code: "aborted",
  exitCode: exitCodes.failed,
  words: {
    what: { ru: "прервано", en: "interrupted" },
    why: { ru: "программу попросили остановиться", en: "the program was asked to stop" },
    next: { ru: "запустите команду снова, когда будет нужно", en: "run the command again when you need it" },
  },
};

function isSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function systemProblem({ code, syscall, path }: NodeJS.ErrnoException): Problem {
  const text = `${code} (${[syscall, path].filter((part) => part !== undefined).join(" ")})`;
  return {
    code: "system",
    exitCode: exitCodes.failed,
    words: {
      what: { ru: "операционная система ответила ошибкой", en: "the operating system answered with an error" },
      why: same(text),
      next: { ru: "проверьте путь, права и свободное место", en: "check the path, the rights and the free space" },
    },
  };
}

function bug(error: unknown): Problem {
  return {
    code: "internal",
    exitCode: exitCodes.failed,
    words: {
      what: { ru: "ошибка в самой программе b24-scheduler", en: "a bug in b24-scheduler itself" },
      why: same(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
      next: { ru: "пришлите этот вывод разработчикам b24kit", en: "send this output to the makers of b24kit" },
    },
  };
}
