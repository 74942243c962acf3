/** An error that the portal answers. Codes are strings, "" included, or (rarely) numbers. */
export class RestError extends Error {
  override readonly name = "RestError";
  readonly code: string | number;
  /** HTTP status of a single call; 400 when the thrower gives none. */
  readonly status: number;
  /** Further keys of the answer, such as `argument`. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: string | number, description: string, status = 400, extra: Readonly<Record<string, unknown>> = {}) {
    super(description);
    this.code = code;
    this.status = status;
    this.extra = extra;
  }
}

/** Which of the two revisions of the documentation the HTTP statuses follow. */
export type AuthStatus = "server" | "documented";

/** Statuses that the documentation gives where the server's source says otherwise. */
const documentedStatuses: Readonly<Record<string, number>> = {
  OVERLOAD_LIMIT: 503,
  INVALID_REQUEST: 400,
  INVALID_CREDENTIALS: 403,
  insufficient_scope: 403,
  user_access_error: 403,
  PORTAL_DELETED: 500,
};

/** HTTP status of an error under the chosen table. */
export function statusOf(error: RestError, table: AuthStatus): number {
  return table === "documented" ? (documentedStatuses[String(error.code)] ?? error.status) : error.status;
}

/** The body of an error: no `time`. */
export function errorBody(error: RestError): Record<string, unknown> {
  return { error: error.code, error_description: error.message, ...error.extra };
}

/** The name is unknown, or the address is of no known form. */
export function methodNotFound(): RestError {
  return new RestError("ERROR_METHOD_NOT_FOUND", "Method not found!", 404);
}
