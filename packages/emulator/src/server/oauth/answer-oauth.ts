import type { IncomingMessage, ServerResponse } from "node:http";
import type { Params } from "../../php/values.ts";
import { commonHeaders, sendBody, sendHtml } from "../answer.ts";
import type { EmulatorContext } from "../context.ts";
import { applyFaults, WireFaultError } from "../faults/apply-faults.ts";
import { sendFault } from "../faults/send-fault.ts";
import { readParams } from "../read-params.ts";
import { errorBody, RestError } from "../rest-error.ts";
import { startWork, type Work } from "../work.ts";
import { answerAuthorize } from "./answer-authorize.ts";
import { answerToken } from "./answer-token.ts";
import type { AuthorizationServer } from "./create-authorization-server.ts";

/** Answers `/oauth/…`: the page that asks for consent, and the token endpoint, which faults on `oauth` hit. */
export async function answerOAuth(
  context: EmulatorContext,
  server: AuthorizationServer,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: string,
): Promise<void> {
  const params = await readParams(request, query);
  if (params === undefined) return sendHtml(response, 413, "413 Request Entity Too Large");
  if (/^\/oauth\/token\/?$/.test(path)) return sendTokens(context, server, response, params, path);
  if (!/^\/oauth\/authorize\/?$/.test(path)) return sendHtml(response, 404, "404 Not Found");
  const answer = answerAuthorize(server, context.portal, params, request.method === "POST");
  if ("location" in answer) {
    response.writeHead(302, { location: answer.location, "cache-control": "no-store" }).end();
  } else {
    response.writeHead(answer.status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(answer.html);
  }
}

async function sendTokens(
  context: EmulatorContext,
  server: AuthorizationServer,
  response: ServerResponse,
  params: Params,
  path: string,
): Promise<void> {
  const work = startWork(context, response);
  try {
    const { status, body } = await tokens(context, server, work, params);
    const fault = work.spoilt();
    if (fault === undefined) return sendBody(response, status, body);
    await sendFault(response, fault, { status, body, path, sleep: context.sleep });
  } catch (error) {
    if (!(error instanceof WireFaultError)) throw error;
    await sendFault(response, error.fault, { status: 200, body: undefined, path, sleep: context.sleep });
  }
}

async function tokens(
  context: EmulatorContext,
  server: AuthorizationServer,
  work: Work,
  params: Params,
): Promise<{ readonly status: number; readonly body: unknown }> {
  try {
    const failure = await applyFaults(context.faults, work, { names: ["oauth"] });
    const body = answerToken(server, params);
    if (failure !== undefined) throw failure;
    return { status: 200, body };
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    return { status: server.options.errorStatus ?? error.status, body: errorBody(error) };
  }
}

/** Whether the call went to an address that the portal had before it was renamed; then it has been redirected. */
export function redirectRenamed(
  { oauth }: EmulatorContext,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (oauth === undefined || oauth.portalUrl() === oauth.url()) return false;
  if (request.headers.host !== new URL(oauth.url()).host) return false;
  response.writeHead(302, { ...commonHeaders, location: `${oauth.portalUrl()}${request.url ?? "/"}` }).end();
  return true;
}
