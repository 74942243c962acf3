import { isArrayLike, valueAt, type Params } from "../../php/values.ts";
import type { EmulatorContext } from "../context.ts";
import { errorBody, methodNotFound, RestError } from "../rest-error.ts";
import { runCommand, type Requester } from "../run-command.ts";
import type { Work } from "../work.ts";
import { checkRest3Scope } from "./check-rest3-scope.ts";
import { invalidFields, Rest3Error, rest3ErrorBody } from "./rest3-error.ts";
import type { Rest3 } from "./rest3.ts";

interface Running {
  readonly context: EmulatorContext;
  readonly rest3: Rest3;
  readonly work: Work;
  readonly requester: Requester;
}

const maxCommands = 50;

/** Runs `[{method, query}, …]` one after the other; the results in the same order. */
export async function runRest3Batch(running: Running, commands: readonly unknown[]): Promise<readonly unknown[]> {
  const results: unknown[] = [];
  for (const [place, command] of commands.entries()) {
    try {
      if (place >= maxCommands) throw new RestError("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
      results.push(await runItem(running, command));
    } catch (error) {
      if (!(error instanceof RestError) || running.rest3.batchErrors === "whole") throw error;
      results.push(error instanceof Rest3Error ? rest3ErrorBody(error) : errorBody(error));
    }
  }
  return results;
}

async function runItem({ context, rest3, work, requester }: Running, item: unknown): Promise<unknown> {
  const name = valueAt(item, "method");
  if (typeof name !== "string") throw invalidFields({ method: "Required" });
  const method = name.toLowerCase();
  context.stats.countCommand(method);
  const definition = rest3.methods.get(method);
  if (definition === undefined) throw methodNotFound();
  checkRest3Scope(requester, definition.scopes);
  const query = valueAt(item, "query");
  const params: Params = isArrayLike(query) && !Array.isArray(query) ? query : {};
  const { answer } = await runCommand(context, work, requester, {
    method,
    definition,
    params: () => params,
    isBilled: true,
  });
  return answer.result;
}
