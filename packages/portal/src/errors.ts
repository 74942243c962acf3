export type PortalErrorCode = "malformed-answer" | "no-identity" | "unknown-entity" | "unreadable-fields";

/** Base of what this package throws itself. Failures of the connection are the client's errors and pass through. */
export class PortalReadError extends Error {
  readonly code: PortalErrorCode;

  constructor(code: PortalErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PortalReadError";
    this.code = code;
  }
}

/** An answer whose shape is not the documented one. Names the method and the field, never the value. */
export class MalformedAnswerError extends PortalReadError {
  readonly method: string;
  /** Path of the field inside the rows, or inside an answer that is no list, e.g. "3.createdTime". */
  readonly field: string;

  constructor(method: string, field: string, expected: string, options?: ErrorOptions) {
    super(
      "malformed-answer",
      `${method} answered an unexpected ${field === "" ? "result" : field}: ${expected}`,
      options,
    );
    this.name = "MalformedAnswerError";
    this.method = method;
    this.field = field;
  }
}
