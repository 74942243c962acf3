import type { IncomingHttpHeaders } from "node:http";
import { isSameSecret } from "./is-same-secret.ts";
import { hasSession } from "./session.ts";

/** Whether a request shows the token as a program does (Bearer) or comes from a browser that is signed in. */
export function isSignedIn(headers: IncomingHttpHeaders, token: string | undefined, now: number): boolean {
  if (token === undefined) return true;
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  return (bearer !== undefined && isSameSecret(bearer, token)) || hasSession(headers.cookie, token, now);
}
