import type { IncomingMessage, ServerResponse } from "node:http";
import { isJsonContentType } from "@modelcontextprotocol/server";
import { isTooDeep } from "../limits/is-too-deep.ts";
import type { Tenant } from "./create-tenant.ts";
import type { Identity } from "./identify.ts";
import type { ListenerParts } from "./listener-parts.ts";
import { readBody } from "./read-body.ts";
import { refuse } from "./refuse.ts";

/** Serves a request of a caller who was let in, within the limits. */
export async function serveCaller(
  parts: ListenerParts,
  identity: Identity,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "" } = request;
  if (!["GET", "POST", "DELETE"].includes(method)) return refuse(response, wrongMethod);
  const tenant = parts.tenants.of(identity);
  if (tenant === undefined) return refuse(response, busy(503, "The server has too many callers."));
  // The stream of notifications of a session stays open for as long as the session: it takes no place from calls.
  if (method === "GET") return tenant.serve(request, response, undefined);
  await inPlaces(parts, tenant, 1, response, async (leave) => {
    if (method === "DELETE") await tenant.serve(request, response, undefined);
    else await servePost(parts, tenant, leave, request, response);
  });
}

/** Does work while it takes places of its caller and of all; refuses it when there are none. */
async function inPlaces(
  parts: ListenerParts,
  tenant: Tenant,
  places: number,
  response: ServerResponse,
  work: (leave: () => void) => Promise<void>,
): Promise<void> {
  const leaveCaller = tenant.gate.enter(places);
  if (leaveCaller === undefined) return refuse(response, busy(429, "This caller has too many requests under way."));
  const leaveAll = parts.gate.enter(places);
  const leave = (): void => {
    leaveCaller();
    leaveAll?.();
  };
  try {
    if (leaveAll === undefined) refuse(response, busy(503, "The server has too many requests under way."));
    else await work(leave);
  } finally {
    leave();
  }
}

async function servePost(
  parts: ListenerParts,
  tenant: Tenant,
  leave: () => void,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { "content-type": type = null, "content-encoding": encoding = "identity" } = request.headers;
  if (!isJsonContentType(type) || encoding !== "identity") return refuse(response, wrongType);
  const read = await readBody(request, parts.limits.body);
  if ("problem" in read) return refuse(response, tooLarge(parts.limits.body));
  const parsed = parse(read.text);
  if (parsed === undefined) return refuse(response, notJson);
  const { value } = parsed;
  if (isTooDeep(value)) return refuse(response, tooDeep);
  const serve = async (): Promise<void> => tenant.serve(request, response, value);
  // A stream of notifications again, this time of a client without a session.
  if (isListening(value)) leave();
  // The oldest clients send several messages as one.
  if (Array.isArray(value) && value.length > 1) return inPlaces(parts, tenant, value.length - 1, response, serve);
  return serve();
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function isListening(body: unknown): boolean {
  return typeof body === "object" && body !== null && "method" in body && body.method === "subscriptions/listen";
}

const wrongMethod = {
  status: 405,
  message: "Only POST, and GET and DELETE with a session, are answered here.",
  headers: { allow: "GET, POST, DELETE" },
};

const wrongType = {
  status: 415,
  message: "The body must be JSON as it is: Content-Type application/json, no Content-Encoding.",
};

const notJson = { status: 400, code: -32_700, message: "The body is not JSON. Send one JSON-RPC message." };

const tooDeep = { status: 400, code: -32_600, message: "The message is nested too deep. Send flatter arguments." };

function tooLarge(most: number) {
  return { status: 413, message: `The body is larger than ${most} bytes. Ask for less at a time.` };
}

function busy(status: number, message: string) {
  return { status, message: `${message} Wait for answers, then try again.`, headers: { "retry-after": "1" } };
}
