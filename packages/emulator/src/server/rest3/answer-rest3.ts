import type { ServerResponse } from "node:http";
import type { Params } from "../../php/values.ts";
import { authorize } from "../authorize.ts";
import type { EmulatorContext } from "../context.ts";
import { applyFaults, WireFaultError } from "../faults/apply-faults.ts";
import { tokenOf } from "../invoke.ts";
import { methodNotFound } from "../rest-error.ts";
import { runCommand, type Command, type Requester } from "../run-command.ts";
import { startTimer } from "../time-profile.ts";
import type { Work } from "../work.ts";
import { checkRest3Scope } from "./check-rest3-scope.ts";
import { Rest3Error } from "./rest3-error.ts";
import type { Rest3 } from "./rest3.ts";
import { bodyOf, type Rest3Request } from "./rest3-request.ts";
import { runRest3Batch } from "./run-rest3-batch.ts";

/** What a request to REST 3.0 is answered with. */
interface Answering {
  readonly context: EmulatorContext;
  readonly rest3: Rest3;
  readonly work: Work;
  /** Gets the headers that a repeated write is told by. */
  readonly response: ServerResponse;
}

/**
 * The body of a successful answer. Faults of the request come first; then the form of the address, the method, authorization,
 * scope, the key of a write, the method itself. That an unknown method is answered as in REST 2 is unconfirmed.
 */
export async function answerRest3(answering: Answering, request: Rest3Request): Promise<unknown> {
  const { context, work } = answering;
  const isBatch = request.route?.method.toLowerCase() === "batch";
  const failure = await applyFaults(context.faults, work, { names: isBatch ? ["any", "batch"] : ["any"] });
  // Times are whole seconds here, whatever REST 2 of this portal gives.
  const own = { ...answering, context: { ...context, timeProfile: "integer" as const } };
  const body = isBatch
    ? await answerBatch(own, request, failure instanceof WireFaultError)
    : await answerSingle(own, request);
  if (failure !== undefined) throw failure;
  return body;
}

async function answerSingle({ context, rest3, work, response }: Answering, request: Rest3Request): Promise<unknown> {
  const { route } = request;
  if (route === undefined) throw methodNotFound();
  const method = route.method.toLowerCase();
  context.stats.countCommand(method);
  const definition = rest3.methods.get(method);
  if (definition === undefined) throw methodNotFound();
  const { auth, access_token, ...params } = objectOf(bodyOf(request));
  const requester = authorize(context, route, request.bearer ?? tokenOf({ auth, access_token }));
  checkRest3Scope(requester, definition.scopes);
  const command: Command = { method, definition, params: () => params, isBilled: true };
  const key = definition.effect === "write" ? request.key : undefined;
  if (key === undefined) return run(context, work, requester, command);
  checkKey(key);
  response.setHeader("idempotency-key", key);
  const name = JSON.stringify([requester.credential, requester.caller.id, method, key]);
  const stored = rest3.answers.find(name, params);
  if (stored !== undefined) {
    response.setHeader("idempotent-replayed", "true");
    return stored;
  }
  const body = await run(context, work, requester, command);
  rest3.answers.add(name, params, body);
  return body;
}

async function run(context: EmulatorContext, work: Work, requester: Requester, command: Command): Promise<unknown> {
  const { answer, time } = await runCommand(context, work, requester, command);
  return { result: answer.result, time };
}

async function answerBatch(
  { context, rest3, work }: Answering,
  request: Rest3Request,
  isHalf: boolean,
): Promise<unknown> {
  const timer = startTimer(context.portal, context.now, context.timeProfile);
  const body = bodyOf(request);
  const requester = authorize(context, request.route ?? {}, request.bearer ?? "");
  if (!Array.isArray(body)) throw new Rest3Error("INVALIDSELECT", "The body of a batch is an array of commands");
  const commands: readonly unknown[] = isHalf ? body.slice(0, Math.ceil(body.length / 2)) : body;
  return { result: await runRest3Batch({ context, rest3, work, requester }, commands), time: timer.finish() };
}

/** A root that is an array is a batch. */
function objectOf(body: Params | readonly unknown[]): Params {
  if (Array.isArray(body)) throw new Rest3Error("INVALIDJSON", "The parameters must be an object");
  return body as Params;
}

function checkKey(key: string): void {
  if (/^[ -~]{1,255}$/.test(key)) return;
  throw new Rest3Error("INVALIDIDEMPOTENCYKEY", "The idempotency key must have 1 to 255 printable ASCII characters");
}
