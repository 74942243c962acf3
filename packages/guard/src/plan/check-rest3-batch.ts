import { RefusedError } from "../refused-error.ts";
import type { CheckedCommand } from "./checked-command.ts";
import { referencesIn } from "./plain-params.ts";
import { planRefusals } from "./plan-refusals.ts";

/**
 * Refuses, before anybody says yes, what a batch of REST 3.0 cannot carry: how it writes references, and how it is told to stop
 * at its first error, is not documented. Throws `RefusedError`.
 */
export function checkRest3Batch(commands: readonly CheckedCommand[], halt: boolean): void {
  for (const { key, method, params } of commands) {
    if (referencesIn(params).length === 0) continue;
    throw new RefusedError(planRefusals.badReference(method, "in REST 3.0 commands cannot refer to each other"), {
      commandKey: key,
    });
  }
  const [first] = commands;
  if (!halt || first === undefined || commands.length === 1) return;
  throw new RefusedError(planRefusals.badReference(first.method, "in REST 3.0 a batch cannot be told to halt"));
}
