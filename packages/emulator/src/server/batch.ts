import { parseQuery } from "../php/parse-query.ts";
import { emptyParams, isArrayLike, isTruthy, upperCaseNames, type Params } from "../php/values.ts";
import type { EmulatorContext } from "./context.ts";
import { checkScope, findMethod } from "./invoke.ts";
import { resolveReferences } from "./references.ts";
import { errorBody, RestError } from "./rest-error.ts";
import { runCommand, type Requester } from "./run-command.ts";
import type { Work } from "./work.ts";

const maxCommands = 50;
const forbidden = new Set(["batch", "download", "upload"]);

/** The five members of a batch's result, each a map by the key of the command. */
type Containers = Record<"result" | "error" | "total" | "next" | "time", Record<string, unknown>>;

/**
 * Runs the commands of `cmd` one after the other. Failures stand beside results: the batch itself does not fail.
 * Commands that are not strings take a place and leave no trace. `isHalf`: the second half is never reached.
 */
export async function runBatch(
  context: EmulatorContext,
  work: Work,
  requester: Requester,
  params: Params,
  isHalf: boolean,
): Promise<unknown> {
  const { CMD: commands, HALT: halt } = upperCaseNames(params);
  const out = emptyContainers();
  const entries = isArrayLike(commands) ? Object.entries(commands) : [];
  const reached = isHalf ? entries.slice(0, Math.ceil(entries.length / 2)) : entries;
  for (const [place, [key, command]] of reached.entries()) {
    if (place < maxCommands && typeof command !== "string") continue;
    try {
      if (place >= maxCommands) throw new RestError("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
      await runEntry(context, work, requester, key, String(command), out);
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

async function runEntry(
  context: EmulatorContext,
  work: Work,
  requester: Requester,
  key: string,
  text: string,
  out: Containers,
): Promise<void> {
  const { method, params } = parseCommand(text);
  context.stats.countCommand(method);
  if (forbidden.has(method)) {
    throw new RestError("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage");
  }
  const definition = findMethod(context, method);
  checkScope(requester, definition, "");
  const { answer, time } = await runCommand(context, work, requester, {
    method,
    definition,
    params: () => resolveReferences(params, out) as Params,
    isBilled: context.limits.operating?.batchPays !== "batch",
  });
  out.result[key] = answer.result;
  if (answer.total !== undefined) out.total[key] = answer.total;
  if (answer.next !== undefined) out.next[key] = answer.next;
  out.time[key] = time;
}

/** `method?query`, read as a URL: what follows an unencoded `#` is lost. The method's name in lower case. */
function parseCommand(command: string): { method: string; params: Params } {
  const [address = ""] = command.split("#", 1);
  const mark = address.indexOf("?");
  if (mark === -1) return { method: address.toLowerCase(), params: parseQuery("") };
  return { method: address.slice(0, mark).toLowerCase(), params: parseQuery(address.slice(mark + 1)) };
}
