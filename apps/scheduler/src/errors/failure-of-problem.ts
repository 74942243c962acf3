import type { Failure } from "../runs/parts.ts";
import type { Text } from "../words.ts";
import { problemOf, stoppedHere } from "./problem-of.ts";
import type { ProblemWords } from "./problem.ts";

/** What an error of the portal, the profile or the report means for a run. Its words hold no text of the portal and no secret. */
export function failureOfProblem(error: unknown): Failure {
  const { code, words } = problemOf(error);
  const { isRetryable, retryAt } = factsOf(error);
  return {
    reason: { code, ru: sentences(words, "ru"), en: sentences(words, "en") },
    isRetryable: isRetryable || passing.has(code),
    ...(retryAt === undefined ? {} : { retryAt }),
    pausesJob: lasting.has(code),
  };
}

/** What passes by itself, though the client repeats nothing that took too long. */
const passing: ReadonlySet<string> = new Set([
  "timeout",
  "vault-locked",
  "vault-timeout",
  "overloaded",
  "busy",
  "system",
  "unreadable",
]);

/** Somebody has to sign in, tick a right or correct the file before any slot can work. */
const lasting: ReadonlySet<string> = new Set([
  "unauthorized",
  "invalid-webhook",
  "missing-scope",
  "missing-right",
  "no-profile",
  "no-credential",
  "lost-secret",
  "changed-secret",
  "wrong-machine",
  "unknown-report",
  "no-items",
  "unknown-department",
  "unknown-user",
  "invalid-parameters",
]);

/** What happened and why, then what to do. */
function sentences({ what, why, next }: ProblemWords, language: keyof Text): string {
  const parts = why === stoppedHere ? [what] : [what, why];
  const happened = `${parts.map((text) => text[language].replace(/\.$/, "")).join(": ")}.`;
  return `${capital(happened)} ${capital(next[language].replace(/\.$/, ""))}.`;
}

/** Commands and names of variables keep their spelling. */
function capital(text: string): string {
  return text.replace(/^\p{Ll}(?=\p{L}*[ ,:])/u, (letter) => letter.toUpperCase());
}

function factsOf(error: unknown): { readonly isRetryable: boolean; readonly retryAt: number | undefined } {
  if (!(error instanceof Error)) return { isRetryable: false, retryAt: undefined };
  const isRetryable = "isRetryable" in error && error.isRetryable === true;
  const retryAt = "retryAt" in error && typeof error.retryAt === "number" ? error.retryAt : undefined;
  return { isRetryable, retryAt };
}
