import type { IncomingMessage, ServerResponse } from "node:http";
import type { MethodResult } from "../methods/method.ts";
import type { Params } from "../php/values.ts";
import { sendBody, sendFault, sendHtml } from "./answer.ts";
import { authorize } from "./authorize.ts";
import { runBatch } from "./batch.ts";
import type { EmulatorContext } from "./context.ts";
import { createFaultBox, WireFaultError } from "./faults.ts";
import { checkScope, findMethod, runMethod, scopeText, tokenOf } from "./invoke.ts";
import { readParams } from "./read-params.ts";
import { errorBody, methodNotFound, RestError, statusOf } from "./rest-error.ts";
import { parseRoute, type Route } from "./route.ts";
import { createStats } from "./stats.ts";
import { startTimer } from "./time-profile.ts";

/** Answers one HTTP request: /rest, the emulator's own /__stats, or a page that says not found. */
export async function handleRequest(
  context: EmulatorContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path, query] = splitOnce(request.url ?? "/", "?");
  if (path.startsWith("/rest/")) return handleRest(context, request, response, path, query);
  if (path === "/__stats") return sendBody(response, 200, context.stats.read());
  if (path === "/__stats/reset" && request.method === "POST") {
    context.stats.reset();
    return sendBody(response, 200, context.stats.read());
  }
  return sendHtml(response, 404, "404 Not Found");
}

async function handleRest(
  context: EmulatorContext,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: string,
): Promise<void> {
  context.stats.countRequest();
  const params = await readParams(request, query);
  if (params === undefined) return sendHtml(response, 413, "413 Request Entity Too Large");
  const route = parseRoute(path);
  try {
    if (route === undefined) throw methodNotFound();
    sendBody(response, 200, await answerCall(context, route, params), route.format);
  } catch (error) {
    if (error instanceof WireFaultError) {
      const whole = error.fault.action === "truncate" ? await answerQuietly(context, route, params) : undefined;
      return sendFault(response, error.fault, path, whole);
    }
    const answered = error instanceof RestError ? error : internalError(error);
    sendBody(response, statusOf(answered, context.authStatus), errorBody(answered), route?.format);
  }
}

/** A fault of the emulator itself, or a wait that was cut short because it closes. */
function internalError(error: unknown): RestError {
  return new RestError("INTERNAL_SERVER_ERROR", `Internal server error: ${String(error)}`, 500);
}

/** Faults and latency come first; then method, authorization, scope, and the method itself. */
async function answerCall(context: EmulatorContext, route: Route, params: Params): Promise<unknown> {
  const timer = startTimer(context.portal, context.now, context.timeProfile);
  const method = route.method.toLowerCase();
  if (context.latency.request > 0) await context.sleep(context.latency.request);
  await context.faults.apply(["any", method]);
  const { result, next, total } = await runCall(context, route, params);
  return { result, next, total, time: timer.finish() };
}

/** The answer that a truncated one is cut from: no faults, and not counted again. */
async function answerQuietly(context: EmulatorContext, route: Route | undefined, params: Params): Promise<unknown> {
  if (route === undefined) return undefined;
  return answerCall({ ...context, faults: createFaultBox([], context.sleep), stats: createStats() }, route, params);
}

async function runCall(context: EmulatorContext, route: Route, params: Params): Promise<MethodResult> {
  if (route.method.toLowerCase() === "batch") {
    return { result: await runBatch(context, authorize(context.portal, route, tokenOf(params)), params) };
  }
  context.stats.countCommand(route.method.toLowerCase());
  const definition = findMethod(context, route.method);
  const caller = authorize(context.portal, route, tokenOf(params));
  checkScope(context, definition, scopeText);
  if (context.latency.command > 0) await context.sleep(context.latency.command);
  return runMethod(context, caller, route.method, definition, params);
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}
