import type { Answer } from "./answer.ts";
import { clientWords, type SplitWords } from "./client-words.ts";
import { cleanLine } from "./clean-text.ts";
import { failed, failedAs } from "./failed.ts";
import { scenarioWords } from "./scenario-words.ts";
import { wayOut } from "./way-out.ts";

/** What errors of our packages have in common. Known by their names: loading the classes costs start-up time. */
interface KnownError extends Error {
  readonly code: string;
  readonly hint?: string;
  readonly isRetryable?: boolean;
  /** `RefusedError`. */
  readonly reason?: string;
  readonly plan?: string;
  /** `CredentialError`: the file, when there is one. */
  readonly path?: string;
  /** `ScenarioError`: its sentences in each language. */
  readonly words?: { readonly message: { readonly en: string }; readonly hint: { readonly en: string } };
}

/**
 * The one function that makes an answer of whatever a tool throws: a code, what happened, what to do. Words of the portal go
 * where its data goes. What nobody foresaw is told as such, without its message, which nobody has looked at for secrets.
 */
export function answerOfError(error: unknown): Answer {
  if (isAbort(error)) return failed("cancelled", "The call was cancelled.", "Call again if it is still wanted.");
  if (!isKnown(error)) return failed("internal", internalMessage(error), internalAction);
  const { code, isRetryable = false } = error;
  const { message, quoted } = split(error);
  const refusal = error.reason === undefined ? {} : { reason: error.reason, plan: error.plan };
  const data = quoted === "" && error.reason === undefined ? null : { ...refusal, ...(quoted && { portal: quoted }) };
  return failedAs(code, message, actionOf(error), {
    // The client itself repeats nothing that took too long; a little later it may be quicker. A lost write has another code.
    retryable: isRetryable || code === "timeout",
    ...(quoted === "" ? {} : { lines: [quoted] }),
    data,
  });
}

/** What to do, in our words alone: a hint that may name things of the portal stands where its data does. */
function actionOf({ name, code, hint = "", isRetryable = false, words }: KnownError): string {
  const known = wayOut(name, code, isRetryable, hint);
  if (words !== undefined) return scenarioWords(code, isRetryable).action ?? words.hint.en;
  if (known !== undefined) return known;
  return hint === "" || quoting.has(name) ? "Tell the user; the same call will not work as it is." : hint;
}

const internalAction = "This is a bug in b24-mcp. Do not repeat the call; tell the user.";

function internalMessage(error: unknown): string {
  return `Something unforeseen went wrong (${error instanceof Error ? error.name : typeof error}).`;
}

/** What happened in our words, and what the portal, or text that names its things, says about it. */
function split(error: KnownError): SplitWords {
  const { name, message, reason, hint = "", code, isRetryable = false, path, words } = error;
  if (words !== undefined) {
    const ours = scenarioWords(code, isRetryable);
    // The hint about an amount lists the currencies of the portal.
    const isQuoted = ours.message !== undefined || code === "invalid-amount";
    const quoted = isQuoted ? `${message} ${hint}`.trim() : "";
    return { message: ours.message ?? cleanLine(words.message.en), quoted };
  }
  if (quoting.has(name))
    return { message: "The portal answered what cannot be read.", quoted: `${message} ${hint}`.trim() };
  if (reason === "changed-meanwhile") return { message: changedMeanwhile, quoted: message };
  // Paths of this computer are nobody's business behind the protocol.
  if (path !== undefined) return { message: message.replaceAll(path, "the file of secrets"), quoted: "" };
  const split = clientWords(error);
  // Its hint names the host that the portal's answer has named.
  return code === "redirected" ? { ...split, quoted: `${split.quoted} ${hint}`.trim() } : split;
}

// The guard's own sentence goes on with the values before and now.
const changedMeanwhile = "Something changed on the portal since the plan was made. Nothing was sent.";

/** Errors whose sentences may hold words of the portal. */
const quoting: ReadonlySet<string> = new Set(["PortalReadError", "FieldsError", "MalformedAnswerError"]);

/** Codes of ours are in kebab case; those of Node.js and of libraries are not, and nobody has looked at their messages. */
function isKnown(error: unknown): error is KnownError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && ourCode.test(error.code);
}

const ourCode = /^[a-z]+(?:-[a-z]+)*$/;

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === "AbortError" || ("code" in error && error.code === "aborted"));
}
