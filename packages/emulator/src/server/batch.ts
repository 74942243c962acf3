import { parseQuery } from "../php/parse-query.ts";
import { emptyParams, isArrayLike, isTruthy, upperCaseNames, type Params } from "../php/values.ts";
import type { Caller } from "../portal/caller.ts";
import type { EmulatorContext } from "./context.ts";
import { checkScope, findMethod, runMethod } from "./invoke.ts";
import { resolveReferences } from "./references.ts";
import { errorBody, RestError } from "./rest-error.ts";
import { startTimer } from "./time-profile.ts";

const maxCommands = 50;
const forbidden = new Set(["batch", "download", "upload"]);

/** The five members of a batch's result, each a map by the key of the command. */
type Containers = Record<"result" | "error" | "total" | "next" | "time", Record<string, unknown>>;

/**
 * Runs the commands of `cmd` one after the other. Failures stand beside results: the batch itself does not fail.
 * Commands that are not strings take a place and leave no trace.
 */
export async function runBatch(context: EmulatorContext, caller: Caller, params: Params): Promise<unknown> {
  const { CMD: commands, HALT: halt } = upperCaseNames(params);
  const out = emptyContainers();
  const entries = isArrayLike(commands) ? Object.entries(commands) : [];
  for (const [place, [key, command]] of entries.entries()) {
    if (place < maxCommands && typeof command !== "string") continue;
    try {
      if (place >= maxCommands) throw new RestError("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
      await runCommand(context, caller, key, String(command), out);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      out.error[key] = errorBody(error);
      if (isTruthy(halt)) break;
    }
  }
  return {
    result: out.result,
    result_error: out.error,
    result_total: out.total,
    result_next: out.next,
    result_time: out.time,
  };
}

function emptyContainers(): Containers {
  return {
    result: emptyParams(),
    error: emptyParams(),
    total: emptyParams(),
    next: emptyParams(),
    time: emptyParams(),
  };
}

async function runCommand(
  context: EmulatorContext,
  caller: Caller,
  key: string,
  command: string,
  out: Containers,
): Promise<void> {
  const { method, params } = parseCommand(command);
  context.stats.countCommand(method.toLowerCase());
  if (forbidden.has(method.toLowerCase())) {
    throw new RestError("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage");
  }
  const definition = findMethod(context, method);
  checkScope(context, definition, "");
  const timer = startTimer(context.portal, context.now, context.timeProfile);
  if (context.latency.command > 0) await context.sleep(context.latency.command);
  await context.faults.apply([method.toLowerCase()]);
  const resolved = resolveReferences(params, out) as Params;
  const answer = runMethod(context, caller, method, definition, resolved);
  out.result[key] = answer.result;
  if (answer.total !== undefined) out.total[key] = answer.total;
  if (answer.next !== undefined) out.next[key] = answer.next;
  out.time[key] = timer.finish();
}

/** `method?query`, read as a URL: what follows an unencoded `#` is lost. */
function parseCommand(command: string): { method: string; params: Params } {
  const [address = ""] = command.split("#", 1);
  const mark = address.indexOf("?");
  if (mark === -1) return { method: address, params: parseQuery("") };
  return { method: address.slice(0, mark), params: parseQuery(address.slice(mark + 1)) };
}
