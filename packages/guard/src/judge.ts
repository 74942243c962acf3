import { methodInfo as catalogMethodInfo, type MethodInfo } from "@b24kit/catalog";
import type { Command } from "@b24kit/client";
import { forbiddenParameter } from "./forbidden-parameter.ts";
import { methodLabel } from "./method-label.ts";
import { type Refusal, refusals } from "./refusal.ts";

/** Looks a method up by its name; `undefined` means that nobody knows what it does. */
export type FindMethod = (name: string) => MethodInfo | undefined;

/** Whether a command may run, and if not, why. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal };

/** Judges one command, alone or of a batch: allowed only when its method is known to read and no parameter speaks to the protocol. */
export function judge(command: Command, findMethod: FindMethod = catalogMethodInfo): Verdict {
  const refusal = refusalOf(command, findMethod);
  return refusal === undefined ? { allowed: true } : { allowed: false, refusal };
}

function refusalOf({ method, params }: Command, findMethod: FindMethod): Refusal | undefined {
  const label = methodLabel(method);
  // Callers in plain JavaScript may pass anything.
  if (typeof method !== "string") {
    return refusals.unknown(label);
  }
  if (/^\W*batch(?!\w)/i.test(method)) {
    return refusals.batch(label);
  }
  const effect = findMethod(method)?.effect ?? "unknown";
  return effect === "read" ? refusalOfParams(label, params) : refusals[effect](label);
}

/** Judges the parameters alone. A function `toJSON` would replace what was checked when the body is written. */
export function refusalOfParams(label: string, params: unknown): Refusal | undefined {
  if (typeof params !== "object" || params === null || Array.isArray(params)) {
    return refusals.notAnObject(label);
  }
  if ("toJSON" in params && typeof params.toJSON === "function") {
    return refusals.notAnObject(label);
  }
  const word = forbiddenParameter(params);
  return word === undefined ? undefined : refusals.parameter(label, word);
}
