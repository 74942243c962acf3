import { methodInfo, rest3Info } from "@b24kit/catalog";
import type { CallOptions, Command } from "@b24kit/client";
import { ambiguousName } from "./ambiguous-name.ts";
import { forbiddenParameter } from "./forbidden-parameter.ts";
import { methodLabel } from "./method-label.ts";
import { type Refusal, refusals } from "./refusal.ts";

/** Whether a command may run, and if not, why. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal };

/**
 * Judges one command, alone or of a batch: allowed only when its method is known to read and no parameter speaks to the protocol.
 * In REST 3.0 by what the method of that name does there: one that is documented for REST 2 alone is unknown.
 */
export function judge(command: Command, api?: CallOptions["api"]): Verdict {
  const refusal = refusalOf(command, api);
  return refusal === undefined ? { allowed: true } : { allowed: false, refusal };
}

function refusalOf(command: Command, api: unknown): Refusal | undefined {
  const form = refusalOfForm(command);
  if (form !== undefined) return form;
  const info = api === undefined ? methodInfo(command.method) : rest3Info(command.method);
  const effect = info?.effect ?? "unknown";
  return effect === "read" ? undefined : refusals[effect](methodLabel(command.method));
}

/** Judges what no consent makes good: a raw batch, a method that is no text, parameters that speak to the protocol. */
export function refusalOfForm({ method, params }: Command): Refusal | undefined {
  const label = methodLabel(method);
  // Callers in plain JavaScript may pass anything.
  if (typeof method !== "string") return refusals.unknown(label);
  if (/^\W*batch(?!\w)/i.test(method)) return refusals.batch(label);
  return refusalOfParams(label, params);
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

/** Judges the names of the parameters of a change: each must say for sure what the portal takes it for. */
export function refusalOfNames(method: string, params: object): Refusal | undefined {
  const ambiguous = ambiguousName(params);
  return ambiguous === undefined ? undefined : refusals.ambiguous(methodLabel(method), ambiguous);
}
