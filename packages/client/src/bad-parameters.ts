import { ClientError } from "./errors.ts";

/** The caller's fault: the parameters cannot be sent as they are. Nothing was sent. */
export function badParameters(message: string, hint?: string): ClientError {
  return new ClientError("bad-parameters", message, hint === undefined ? {} : { hint });
}
