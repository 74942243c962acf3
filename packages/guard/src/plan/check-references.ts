import { RefusedError } from "../refused-error.ts";
import type { CheckedCommand } from "./checked-command.ts";
import { referencesIn } from "./plain-params.ts";
import { planRefusals } from "./plan-refusals.ts";

// What the portal would replace inside a batch.
const looksLikeReference = /\$(?:result|next|total|time|error)/i;

/**
 * A reference that finds nothing is filled with whatever the portal reached last, so a write may only name the new id of
 * an earlier add of its own plan that stops at the first error; what destroys takes identifiers that are written out.
 * Throws `RefusedError`.
 */
export function checkReferences(commands: readonly CheckedCommand[], halt: boolean): void {
  for (const [index, command] of commands.entries()) {
    const why = faultOf(command, commands.slice(0, index), halt) ?? textFault(command, commands.length);
    if (why !== undefined) {
      throw new RefusedError(planRefusals.badReference(command.method, why), { commandKey: command.key });
    }
  }
}

function faultOf(command: CheckedCommand, earlier: readonly CheckedCommand[], halt: boolean): string | undefined {
  const references = referencesIn(command.params);
  if (references.length === 0) return undefined;
  if (command.effect === "destructive" || command.effect === "unknown") {
    return "a command that may destroy takes identifiers that are written out, no references";
  }
  for (const [key, ...path] of references) {
    const target = earlier.find((other) => other.key === key);
    if (target === undefined) return "a reference names no earlier command of the plan";
    if (command.effect === "read") continue;
    if (!isNewId(target, path)) return "a write may only refer to the new id of an add of the same plan";
    if (!halt) return "a reference needs halt (b24 batch --halt): the plan must stop when the add fails";
  }
  return undefined;
}

function isNewId({ effect, details }: CheckedCommand, path: readonly string[]): boolean {
  const newId = details?.readBack?.newId;
  return effect === "write" && newId !== undefined && newId.join("\n") === path.join("\n");
}

function textFault({ params }: CheckedCommand, commands: number): string | undefined {
  // Alone, a command reaches the portal as JSON, where such text is only text.
  return commands > 1 && hasLookalike(params) ? "a text would be replaced by the portal inside a batch" : undefined;
}

function hasLookalike(value: unknown): boolean {
  if (typeof value === "string") return looksLikeReference.test(value);
  if (typeof value !== "object" || value === null) return false;
  if (Object.hasOwn(value, "$result")) return false;
  return Object.entries(value).some(([name, inner]) => looksLikeReference.test(name) || hasLookalike(inner));
}
