import { ClientError } from "./errors.ts";

/** The caller gave up. `mayHaveRun` tells whether the request was already on its way. */
export function stopped(method: string, mayHaveRun: boolean, cause: unknown): ClientError {
  const message = mayHaveRun
    ? `The call of "${method}" was stopped while it was under way; the portal may have executed it.`
    : `The call of "${method}" was stopped before it was sent.`;
  return new ClientError("aborted", message, { method, mayHaveRun, cause });
}
