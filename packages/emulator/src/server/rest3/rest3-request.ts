import type { IncomingMessage } from "node:http";
import { emptyParams, type Params } from "../../php/values.ts";
import { bearerToken } from "../oauth/bearer-token.ts";
import { readBody } from "../read-params.ts";
import { decodeSegment, type Route } from "../route.ts";
import { Rest3Error } from "./rest3-error.ts";

/** A request to `/rest/api/`, its body not yet judged. */
export interface Rest3Request {
  /** As written; undefined for an address of no known form. */
  readonly route: Pick<Route, "method" | "webhook"> | undefined;
  readonly contentType: string;
  readonly text: string;
  readonly bearer: string | undefined;
  /** Header `Idempotency-Key`. */
  readonly key: string | undefined;
}

/** Undefined when the body is too large. */
export async function readRest3Request(request: IncomingMessage, path: string): Promise<Rest3Request | undefined> {
  const body = await readBody(request);
  if (body === undefined) return undefined;
  const key = request.headers["idempotency-key"];
  return {
    route: parseRest3Route(path),
    contentType: (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "",
    text: body.toString("utf8"),
    bearer: bearerToken(request),
    key: Array.isArray(key) ? key[0] : key,
  };
}

/** `/rest/api/<user>/<secret>/<method>` or `/rest/api/<method>`, a trailing slash allowed. */
function parseRest3Route(path: string): Rest3Request["route"] {
  const [first = "", second = "", third = "", ...more] = path
    .replace(/^\/rest\/api\//, "")
    .replace(/\/$/, "")
    .split("/");
  if (second === "") return first === "" ? undefined : { method: first };
  return third === "" || more.length > 0
    ? undefined
    : { method: third, webhook: { user: decodeSegment(first), secret: decodeSegment(second) } };
}

/**
 * The body as parameters, or the commands of a batch. The query string is not read, and nothing but JSON; without a body
 * there are no parameters.
 */
export function bodyOf({ contentType, text }: Rest3Request): Params | readonly unknown[] {
  if (text === "") return emptyParams();
  const value: unknown = contentType === "application/json" ? parse(text) : undefined;
  if (typeof value !== "object" || value === null) throw new Rest3Error("INVALIDJSON", "The request body is not JSON");
  return Array.isArray(value) ? (value as readonly unknown[]) : Object.assign(emptyParams(), value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
