import type { IncomingMessage, ServerResponse } from "node:http";
import { sendBody, sendHtml } from "./answer.ts";
import { answerCall } from "./answer-call.ts";
import type { EmulatorContext } from "./context.ts";
import { WireFaultError } from "./faults/apply-faults.ts";
import { sendFault } from "./faults/send-fault.ts";
import { answerFile, fileMethods } from "./files/answer-file.ts";
import { answerOAuth, redirectRenamed } from "./oauth/answer-oauth.ts";
import { bearerToken } from "./oauth/bearer-token.ts";
import { answerOwnPage, type Controls } from "./own-pages.ts";
import { readParams } from "./read-params.ts";
import { errorBody, methodNotFound, RestError, statusOf } from "./rest-error.ts";
import { answerRest3 } from "./rest3/answer-rest3.ts";
import { Rest3Error, rest3ErrorBody } from "./rest3/rest3-error.ts";
import type { Rest3 } from "./rest3/rest3.ts";
import { readRest3Request } from "./rest3/rest3-request.ts";
import { parseRoute } from "./route.ts";
import { startWork, type Work } from "./work.ts";

/** Answers one HTTP request: /rest, /oauth, or one of the emulator's own pages. */
export async function handleRequest(
  context: EmulatorContext,
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path, query] = splitOnce(request.url ?? "/", "?");
  if (path.startsWith("/rest/")) {
    return redirectRenamed(context, request, response)
      ? undefined
      : handleRest(context, request, response, path, query);
  }
  if (path.startsWith("/oauth/") && context.oauth !== undefined) {
    return answerOAuth(context, context.oauth, request, response, path, query);
  }
  return answerOwnPage(context, controls, response, { method: request.method, path, query });
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
  const fileRoute = parseRoute(path);
  if (fileRoute !== undefined && fileMethods.has(fileRoute.method.toLowerCase())) {
    return answerFile(context, request, response, { route: fileRoute, query, isAdmitted });
  }
  const run = await (context.rest3 !== undefined && path.startsWith("/rest/api/")
    ? rest3Run(context, context.rest3, request, response, path)
    : rest2Run(context, request, path, query));
  if (run === undefined) return sendHtml(response, 413, "413 Request Entity Too Large");
  const work = startWork(context, response);
  try {
    const { status, body } = await answer(context, work, isAdmitted, run);
    const fault = work.spoilt();
    if (fault === undefined) return sendBody(response, status, body, parseRoute(path)?.format);
    await sendFault(response, fault, { status, body, path, sleep: context.sleep });
  } catch (error) {
    if (!(error instanceof WireFaultError)) throw error;
    await sendFault(response, error.fault, { status: 200, body: undefined, path, sleep: context.sleep });
  } finally {
    work.end();
  }
}

/** Works on a request that was read; gives the body of a successful answer. */
type Run = (work: Work) => Promise<unknown>;

/** Undefined when the body is too large. */
async function rest2Run(
  context: EmulatorContext,
  request: IncomingMessage,
  path: string,
  query: string,
): Promise<Run | undefined> {
  const params = await readParams(request, query);
  if (params === undefined) return undefined;
  const bearer = bearerToken(request);
  if (bearer !== undefined) params["auth"] = bearer;
  const route = parseRoute(path);
  return async (work) => {
    if (route === undefined) throw methodNotFound();
    return answerCall(context, work, route, params);
  };
}

async function rest3Run(
  context: EmulatorContext,
  rest3: Rest3,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<Run | undefined> {
  const asked = await readRest3Request(request, path);
  return asked && (async (work) => answerRest3({ context, rest3, work, response }, asked));
}

/** Status and body. What a request waits on its way comes ahead of everything. */
async function answer(
  context: EmulatorContext,
  work: Work,
  isAdmitted: boolean,
  run: Run,
): Promise<{ status: number; body: unknown }> {
  try {
    await work.sleep(context.costs.request);
    if (!isAdmitted) throw new RestError("QUERY_LIMIT_EXCEEDED", "Too many requests", 503);
    return { status: 200, body: await run(work) };
  } catch (error) {
    if (error instanceof WireFaultError) throw error;
    if (error instanceof Rest3Error) return { status: error.status, body: rest3ErrorBody(error) };
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
