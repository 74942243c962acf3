import { type ClientError, PortalError } from "../errors.ts";
import type { Call } from "../link.ts";

/** Refusals of a request as a whole, before any of its commands. A 429 without a code that is known is none of them. */
function isRefusal({ code, portalCode }: ClientError): boolean {
  if (code === "rate-limited") return portalCode?.toUpperCase() === "QUERY_LIMIT_EXCEEDED";
  return code === "unauthorized" || code === "overloaded";
}

/**
 * True when the portal answers a batch of REST 3.0 with one error that may be the one of a command: whether a failed command
 * does that, and what became of those before it, is not documented. A raw batch hides how many commands it has.
 */
export function mayBeHalfRun(error: ClientError, { api, method, commands }: Call): boolean {
  const hasSeveral = commands === undefined ? method.toLowerCase() === "batch" : commands.length > 1;
  return api === "v3" && hasSeveral && error instanceof PortalError && !isRefusal(error);
}
