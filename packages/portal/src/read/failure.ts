import { ClientError, PortalError, type ClientErrorCode } from "@b24kit/client";
import { MalformedAnswerError } from "../errors.ts";
import type { ReadFailure } from "../model/dictionaries.ts";
import type { Query } from "../query.ts";

const LONGEST_MESSAGE = 300;

const REASONS: Partial<Record<ClientErrorCode, ReadFailure["reason"]>> = {
  "missing-scope": "missing-scope",
  "access-denied": "access-denied",
  unauthorized: "access-denied",
  "method-not-found": "unknown-method",
  timeout: "timeout",
  network: "timeout",
  "rate-limited": "overloaded",
  "operation-limit": "overloaded",
  overloaded: "overloaded",
  "malformed-answer": "malformed",
  "not-a-list": "malformed",
  "answer-too-large": "malformed",
};

/** Why a query could not be answered. Throws `error` itself when the caller has stopped the reading or the fault is ours. */
export function readFailure(
  key: string,
  query: Pick<Query<unknown>, "command" | "scope">,
  error: unknown,
): ReadFailure {
  const method = query.command.method;
  if (error instanceof MalformedAnswerError) {
    return { key, method, reason: "malformed", message: plainWords(error.message) };
  }
  if (!isPortalFailure(error)) throw error;
  const reason = REASONS[error.code] ?? "portal-error";
  const told = error instanceof PortalError && error.description !== "" ? error.description : error.message;
  return {
    key,
    method,
    reason,
    ...(reason === "missing-scope" && { scope: query.scope }),
    message: plainWords(told),
  };
}

/** False when the caller has stopped the reading, or when the fault is ours. */
export function isPortalFailure(error: unknown): error is ClientError {
  return error instanceof ClientError && error.code !== "aborted";
}

/**
 * True when one command of a batch may be the cause: the request took too long, the server failed, or the connection
 * broke while it worked. Everything else (no connection at all, a wrong key, a redirect) concerns the whole portal.
 */
export function isPerhapsOneCommand(error: unknown): error is ClientError {
  if (!(error instanceof ClientError)) return false;
  if (error.code === "network") return error.mayHaveRun;
  // PHP prints a fatal error as a page, with status 200 on some servers.
  if (error.code === "not-a-portal") return error.status === 200;
  return ["timeout", "server-error", "malformed-answer", "answer-too-large"].includes(error.code);
}

/** One short line without markup and control characters. */
function plainWords(text: string): string {
  const line = text
    .replace(/<[^>]*>/g, " ")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
