import { ClientError } from "../errors.ts";
import type { Call } from "../link.ts";

/** A transfer ends when nothing moved for the time of a request: how long a whole one takes depends on its size alone. */
export function stoodStill({ method, timeout }: Call, isSent: boolean, cause: unknown): ClientError {
  return new ClientError("timeout", `The ${method} stood still for ${timeout / 1000} seconds.`, {
    hint: "Check the internet connection, the proxy and the firewall, or allow more time.",
    mayHaveRun: isSent,
    method,
    cause,
  });
}
