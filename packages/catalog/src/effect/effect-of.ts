import { type Effect, methodInfo, rest3Info } from "../method-info.ts";
import { type MethodDetails, methodDetails } from "../details/method-details.ts";
import { rest3Details } from "../details/rest3-details.ts";
import type { Text } from "../text.ts";
import { reasonsOfFlags } from "./flag-reasons.ts";
import { flattenParams } from "./flatten-params.ts";
import { triggersOf } from "./triggers.ts";

/** What a call does with its values, and what a plan should tell about it. */
export interface CallEffect {
  readonly effect: Effect | "unknown";
  readonly reasons: readonly Text[];
}

const undocumented: Text = {
  ru: "Такого метода нет в документации: что он сделает, неизвестно.",
  en: "The documentation has no such method: what it does is unknown.",
};

/**
 * The effect of a call with these values. A value that turns a write into a delete makes it destructive; an effect is never
 * lowered. `reasons` name the hazards of the method and what these values do. `restVersion` 3: the method of REST 3.0 of this
 * name, which may be another one; a name of REST 2 alone is unknown there.
 */
export async function effectOf(
  method: string,
  params: object,
  { restVersion = 2 }: { readonly restVersion?: 2 | 3 } = {},
): Promise<CallEffect> {
  const info = restVersion === 3 ? rest3Info(method) : methodInfo(method);
  if (info === undefined) return { effect: "unknown", reasons: [undocumented] };
  if (info.effect === "read") return { effect: "read", reasons: [] };
  const found = restVersion === 3 ? rest3Details(method) : methodDetails(method);
  const details = (await found) ?? { flags: [], params: null };
  const triggers = triggersOf(method, details);
  const values = triggers.length === 0 ? [] : flattenParams(params);
  const met = triggers.filter(({ isMet }) => isMet(values));
  return {
    effect: met.some(({ raises }) => raises) ? "destructive" : info.effect,
    reasons: [...met.map(({ reason }) => reason), ...reasonsOfFlags(details)],
  };
}

/** What values of a call make of a method, as far as it is known which ones: "An empty text deletes the message." */
export function reasonsByValue({ name, flags, params }: MethodDetails): readonly Text[] {
  return triggersOf(name, { flags, params })
    .filter(({ isKnown }) => isKnown)
    .map(({ reason }) => reason);
}
