import { ClientError } from "../errors.ts";
import type { Params } from "../link.ts";

/**
 * A write whose answer was lost. It is not repeated by itself: that could do it twice. `params` tell which object to look
 * at. An error that says "unknown" already, of the same call or of the batch around it, is told anew with the object.
 */
export function outcomeUnknown(method: string, error: ClientError, params: Params = {}): ClientError {
  const lost = lostAnswer(error);
  const what = `It is unknown whether "${method}"${objectOf(params)} was executed, because the answer was lost.`;
  return new ClientError("outcome-unknown", `${what} ${lost.message}`, {
    hint: "Look in the portal whether the change is there before you repeat it.",
    mayHaveRun: true,
    method,
    cause: lost,
    ...(lost.status === undefined ? {} : { status: lost.status }),
    ...(lost.portalCode === undefined ? {} : { portalCode: lost.portalCode }),
  });
}

/** What happened to the answer, without what that means for a write. */
export function lostAnswer(error: ClientError): ClientError {
  return error.code === "outcome-unknown" && error.cause instanceof ClientError ? error.cause : error;
}

/** Numbers of objects and dialogs. Anything else may be a person's words, or a key, and has no place in an error. */
const identifier = /^(?:chat|sg)?\d{1,15}$/;

/** Under these names the portal expects them: id, ID, taskId, entityTypeId, DIALOG_ID … */
const identifierName = /^\w{0,30}id$/i;

function objectOf(params: Params): string {
  const found = Object.entries(params).flatMap(([name, value]) =>
    identifierName.test(name) && isIdentifier(value) ? [`${name} ${value}`] : [],
  );
  return found.length === 0 ? "" : ` (${found.join(", ")})`;
}

function isIdentifier(value: unknown): value is string | number {
  return (typeof value === "string" || typeof value === "number") && identifier.test(String(value));
}
