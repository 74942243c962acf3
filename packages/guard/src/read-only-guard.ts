import type { Call, Command, Link, NamedCommand } from "@b24kit/client";
import { type FindMethod, judge, refusalOfParams } from "./judge.ts";
import { methodLabel } from "./method-label.ts";
import { refusals } from "./refusal.ts";
import { RefusedError } from "./refused-error.ts";

export interface ReadOnlyGuardOptions {
  /** Where effects are looked up; the catalog of documented methods when absent. */
  readonly methodInfo?: FindMethod;
}

/**
 * Makes the link that lets only reads reach the portal. Every command of a batch is judged before anything is sent; one
 * that is not known to be a read stops the whole call with `RefusedError`.
 */
export function readOnlyGuard(options: ReadOnlyGuardOptions = {}): Link {
  return async (call, next) => {
    const judged = snapshot(call);
    check(judged, options.methodInfo);
    return next(judged);
  };
}

// What was judged is what is sent: the caller may change its own objects while the call waits for the rate limit.
function snapshot(call: Call): Call {
  const { commands } = call;
  return copy(commands === undefined ? call : { ...call, commands: Array.from(commands, copy) });
}

function copy<T extends Command>(command: T): T {
  const { params } = command;
  return isPlain(params) ? { ...command, params: { ...params } } : { ...command };
}

function isPlain(params: unknown): boolean {
  return typeof params === "object" && params !== null && !Array.isArray(params);
}

function check(call: Call, findMethod: FindMethod | undefined): void {
  if (call.commands === undefined) {
    checkCommand(call, findMethod);
    return;
  }
  const label = methodLabel(call.method);
  const refusal = call.method === "batch" ? refusalOfParams(label, call.params) : refusals.batch(label);
  if (refusal !== undefined) {
    throw new RefusedError(refusal);
  }
  for (const command of call.commands) {
    checkCommand(command, findMethod);
  }
}

function checkCommand(command: Command | NamedCommand, findMethod: FindMethod | undefined): void {
  const verdict = judge(command, findMethod);
  if (!verdict.allowed) {
    throw new RefusedError(verdict.refusal, "key" in command ? command.key : undefined);
  }
}
