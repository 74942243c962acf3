import type { Outcome, Outcomes } from "@b24kit/client";
import type { PlanOutcome } from "../guard.ts";
import type { Seal } from "../seal.ts";
import { valueAt } from "./json-path.ts";
import { outcomeOf } from "./outcome-code.ts";
import type { CheckedCommand } from "./checked-command.ts";
import type { PlanRecord } from "./plan-store.ts";

const macLength = 64;

/** The outcome as it is stored: its mac, then JSON. Undo relies on it, so it is sealed like the plan. */
export function sealedOutcome(seal: Seal, id: string, outcome: PlanOutcome): string {
  const text = JSON.stringify(outcome);
  return seal.mac("plan", sealedText(id, text)) + text;
}

/** Reads a stored outcome; `undefined` when there is none, or it is not as it was written. */
export function readOutcome(seal: Seal, { id, outcome }: PlanRecord): PlanOutcome | undefined {
  if (outcome === undefined) return undefined;
  const text = outcome.slice(macLength);
  const isGenuine = seal.isGenuine("plan", sealedText(id, text), outcome.slice(0, macLength));
  return isGenuine ? (JSON.parse(text) as PlanOutcome) : undefined;
}

/** Begins with other letters than the body of a plan, so that neither passes for the other. */
function sealedText(id: string, text: string): string {
  return `outcome of ${id}: ${text}`;
}

/** Where a plan stands after its run: a lost answer counts more than a failure. */
export function statusAfter(
  commands: readonly Pick<CheckedCommand, "key" | "effect">[],
  outcomes: Outcomes,
): "done" | "failed" | "unknown" {
  const states = new Set(
    commands.map(({ key, effect }) => {
      const { outcome } = outcomeOf(outcomeAt(outcomes, key));
      return effect === "read" && outcome === "unknown" ? "failed" : outcome;
    }),
  );
  return states.has("unknown") ? "unknown" : states.has("failed") ? "failed" : "done";
}

/** "done", "unknown", or the code of the error, by key. */
export function outcomeCodes(
  commands: readonly Pick<CheckedCommand, "key">[],
  outcomes: Outcomes,
): Readonly<Record<string, string>> {
  const codes = commands.map(({ key }) => {
    const { outcome, reason } = outcomeOf(outcomeAt(outcomes, key));
    return [key, outcome === "failed" ? (reason ?? outcome) : outcome] as const;
  });
  return Object.fromEntries(codes);
}

/** The identifier of what a command created. */
export function createdId(newId: readonly string[] | undefined, outcome: Outcome): string | undefined {
  const id = newId === undefined || !outcome.ok ? undefined : valueAt(outcome.result, newId);
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}

/** The outcome under the key. Every command has one. */
export function outcomeAt(outcomes: Outcomes, key: string): Outcome {
  const outcome = outcomes[key];
  if (outcome === undefined) throw new RangeError(`no outcome of ${key}`);
  return outcome;
}
