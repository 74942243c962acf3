import type { IncomingMessage, ServerResponse } from "node:http";
import type { Params } from "../php/values.ts";
import { sendBody, sendHtml } from "./answer.ts";
import { answerCall } from "./answer-call.ts";
import type { EmulatorContext } from "./context.ts";
import { WireFaultError } from "./faults/apply-faults.ts";
import { sendFault } from "./faults/send-fault.ts";
import { answerOwnPage } from "./own-pages.ts";
import { readParams } from "./read-params.ts";
import { errorBody, methodNotFound, RestError, statusOf } from "./rest-error.ts";
import { parseRoute, type Route } from "./route.ts";
import { startWork, type Work } from "./work.ts";

/** Answers one HTTP request: /rest, or one of the emulator's own pages. */
export async function handleRequest(
  context: EmulatorContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path, query] = splitOnce(request.url ?? "/", "?");
  if (path.startsWith("/rest/")) return handleRest(context, request, response, path, query);
  return answerOwnPage(context, response, request.method, path);
}

/** The rate limit stands in front of everything else. */
async function handleRest(
  context: EmulatorContext,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: string,
): Promise<void> {
  context.stats.count("requests");
  const isAdmitted = context.bucket.take(request.socket.remoteAddress ?? "");
  if (!isAdmitted) context.stats.count("refused");
  const params = await readParams(request, query);
  if (params === undefined) return sendHtml(response, 413, "413 Request Entity Too Large");
  const work = startWork(context, response);
  const route = parseRoute(path);
  try {
    const { status, body } = await answer(context, work, isAdmitted, route, params);
    const fault = work.spoilt();
    if (fault === undefined) return sendBody(response, status, body, route?.format);
    await sendFault(response, fault, { status, body, path, sleep: context.sleep });
  } catch (error) {
    if (!(error instanceof WireFaultError)) throw error;
    await sendFault(response, error.fault, { status: 200, body: undefined, path, sleep: context.sleep });
  } finally {
    work.end();
  }
}

/** Status and body. What a request waits on its way comes ahead of everything. */
async function answer(
  context: EmulatorContext,
  work: Work,
  isAdmitted: boolean,
  route: Route | undefined,
  params: Params,
): Promise<{ status: number; body: unknown }> {
  try {
    await work.sleep(context.costs.request);
    if (!isAdmitted) throw new RestError("QUERY_LIMIT_EXCEEDED", "Too many requests", 503);
    if (route === undefined) throw methodNotFound();
    return { status: 200, body: await answerCall(context, work, route, params) };
  } catch (error) {
    if (error instanceof WireFaultError) throw error;
    const answered = error instanceof RestError ? error : internalError(error);
    return { status: statusOf(answered, context.authStatus), body: errorBody(answered) };
  }
}

/** A fault of the emulator itself, or a wait that was cut short because it closes. */
function internalError(error: unknown): RestError {
  return new RestError("INTERNAL_SERVER_ERROR", `Internal server error: ${String(error)}`, 500);
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}
