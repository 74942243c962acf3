import { PortalError } from "../errors.ts";

/** Whether the portal has refused a token as expired: what was asked surely did not run. */
export function isExpiredToken(error: unknown): boolean {
  return error instanceof PortalError && error.portalCode?.toUpperCase() === "EXPIRED_TOKEN" && !error.mayHaveRun;
}
