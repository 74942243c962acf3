import type { ClientError } from "../errors.ts";

/** Tells the error when the same call may work. In place, so that its class, cause and stack stay. */
export function setRetryAt(error: ClientError, retryAt: number): void {
  Object.assign(error, { retryAt });
}
