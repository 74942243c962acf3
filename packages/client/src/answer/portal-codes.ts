import type { ClientErrorCode } from "../errors.ts";

interface CodeMeaning {
  readonly code: ClientErrorCode;
  readonly isRetryable?: boolean;
  readonly mayHaveRun?: boolean;
}

/**
 * What the portal's own codes mean. Their HTTP status differs between versions and is not looked at.
 * https://apidocs.bitrix24.com/error-codes.html
 */
const meanings: Readonly<Record<string, CodeMeaning>> = {
  INTERNAL_SERVER_ERROR: { code: "server-error", isRetryable: true, mayHaveRun: true },
  ERROR_UNEXPECTED_ANSWER: { code: "server-error", isRetryable: true, mayHaveRun: true },
  WRONG_ENCODING: { code: "malformed-answer", mayHaveRun: true },
  CONNECTION_ERROR: { code: "server-error", isRetryable: true },
  INTERNAL_WRONG_TRANSPORT: { code: "portal-error" },
  QUERY_LIMIT_EXCEEDED: { code: "rate-limited", isRetryable: true },
  OVERLOAD_LIMIT: { code: "overloaded" },
  OPERATION_TIME_LIMIT: { code: "operation-limit", isRetryable: true },
  ERROR_METHOD_NOT_FOUND: { code: "method-not-found" },
  ERROR_BATCH_LENGTH_EXCEEDED: { code: "not-run" },
  ERROR_BATCH_METHOD_NOT_ALLOWED: { code: "not-run" },
  NO_AUTH_FOUND: { code: "unauthorized" },
  INVALID_REQUEST: { code: "unauthorized" },
  INVALID_CREDENTIALS: { code: "unauthorized" },
  EXPIRED_TOKEN: { code: "unauthorized" },
  INVALID_TOKEN: { code: "unauthorized" },
  AUTHORIZATION_ERROR: { code: "unauthorized" },
  APPLICATION_NOT_FOUND: { code: "unauthorized" },
  PORTAL_DELETED: { code: "unauthorized" },
  INSUFFICIENT_SCOPE: { code: "missing-scope" },
  ACCESS_DENIED: { code: "access-denied" },
  USER_ACCESS_ERROR: { code: "access-denied" },
  METHOD_CONFIRM_WAITING: { code: "access-denied" },
  METHOD_CONFIRM_DENIED: { code: "access-denied" },
  WRONG_AUTH_TYPE: { code: "access-denied" },
  ALLOWED_ONLY_INTRANET_USER: { code: "access-denied" },
  PAYMENT_REQUIRED: { code: "access-denied" },
  ACCESSDENIEDEXCEPTION: { code: "access-denied" },
  INSUFFICIENTSCOPEEXCEPTION: { code: "missing-scope" },
};

const serverError: CodeMeaning = { code: "server-error", isRetryable: true, mayHaveRun: true };

/**
 * Classifies a portal's code. An unknown code is a server error when the HTTP status is 5xx. Inside a batch there is no
 * status, so a failure of the database is known by its words.
 */
export function codeMeaning(portalCode: string, status: number, description: string): CodeMeaning {
  const name = portalCode.toUpperCase().replace(/^BITRIX_REST_V3_EXCEPTION_/, "");
  if (Object.hasOwn(meanings, name)) return meanings[name] as CodeMeaning;
  // REST 3.0 has a refusal of its own for too many requests, whose code is not documented.
  if (status === 429) return { code: "rate-limited", isRetryable: true };
  if (status >= 500 || (name === "ERROR_CORE" && /^SQL query error/i.test(description))) return serverError;
  return { code: "portal-error" };
}
