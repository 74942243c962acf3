import { toText, type Params } from "../php/values.ts";
import { authorize } from "./authorize.ts";
import { runBatch } from "./batch.ts";
import type { EmulatorContext } from "./context.ts";
import { applyFaults, WireFaultError } from "./faults/apply-faults.ts";
import { checkScope, findMethod, scopeText, tokenOf } from "./invoke.ts";
import type { Route } from "./route.ts";
import { checkOperating, operatingKey, runCommand } from "./run-command.ts";
import { startTimer } from "./time-profile.ts";
import type { Work } from "./work.ts";

/** The body of a successful answer. Faults of the request come first; then method, authorization, scope, the method. */
export async function answerCall(context: EmulatorContext, work: Work, route: Route, params: Params): Promise<unknown> {
  const method = route.method.toLowerCase();
  const isBatch = method === "batch";
  const failure = await applyFaults(context.faults, work, { names: isBatch ? ["any", "batch"] : ["any"] });
  const body = isBatch
    ? await answerBatch(context, work, route, params, failure instanceof WireFaultError)
    : await answerSingle(context, work, route, params, method);
  if (failure !== undefined) throw failure;
  return body;
}

async function answerSingle(
  context: EmulatorContext,
  work: Work,
  route: Route,
  params: Params,
  method: string,
): Promise<unknown> {
  context.stats.countCommand(method);
  const definition = findMethod(context, method);
  const requester = authorize(context, route, tokenOf(params));
  checkScope(requester, definition, scopeText(requester));
  const command = { method, definition, params: () => params, isBilled: true };
  const { answer, time } = await runCommand(context, work, requester, command);
  const { result, next, total } = answer;
  return { result, next, total, time };
}

/** The batch itself is billed only where the switch says so: the sources disagree, the documentation bills the commands. */
async function answerBatch(
  context: EmulatorContext,
  work: Work,
  route: Route,
  params: Params,
  isHalf: boolean,
): Promise<unknown> {
  const timer = startTimer(context.portal, context.now, context.timeProfile);
  const started = context.now();
  const requester = authorize(context, route, tokenOf(params));
  const key = operatingKey(requester.credential, "batch");
  const isBilled = context.limits.operating?.batchPays === "batch";
  if (isBilled) checkOperating(context, key);
  try {
    const labelled = { ...requester, connector: toText(params["auth_connector"]) };
    const result = await runBatch(context, work, labelled, params, isHalf);
    return { result, time: { ...timer.finish(), ...context.operating.fields(key) } };
  } finally {
    if (isBilled) work.use(key, started, context.now() - started);
  }
}
