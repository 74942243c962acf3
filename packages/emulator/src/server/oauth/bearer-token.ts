import type { IncomingMessage } from "node:http";

/** The token of an `Authorization: Bearer` header; undefined when the request has none. It counts before `auth`. */
export function bearerToken(request: IncomingMessage): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? "")?.[1];
}
