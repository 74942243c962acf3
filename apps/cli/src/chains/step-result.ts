import { methodDetails } from "@b24kit/catalog";
import type { Applied, Outcome } from "b24kit";
import type { Text } from "../words.ts";

/** A command of a plan that stops at the first error. */
export interface Step {
  readonly key: string;
  readonly method: string;
  /** What there is after it; known of chains. */
  readonly makes?: Text;
}

/** What became of one step. "unknown": its answer was lost, it may have run. */
export interface StepResult {
  readonly step: Step;
  readonly state: "done" | "failed" | "unknown" | "not-run";
  /** Of what it made. */
  readonly id?: string;
  readonly outcome: Outcome;
}

/** What became of each step of a chain, in their order. */
export async function stepResults(
  steps: readonly Step[],
  { outcomes }: Pick<Applied, "outcomes">,
): Promise<readonly StepResult[]> {
  const results = steps.map(async (step) => {
    const outcome = outcomes[step.key];
    if (outcome === undefined) return [];
    const id = outcome.ok ? await newIdOf(step.method, outcome.result) : undefined;
    return [{ step, state: stateOf(outcome), outcome, ...(id === undefined ? {} : { id }) }];
  });
  return (await Promise.all(results)).flat();
}

function stateOf(outcome: Outcome): StepResult["state"] {
  if (outcome.ok) return "done";
  const { code, mayHaveRun } = outcome.error;
  if (mayHaveRun) return "unknown";
  return code === "not-run" ? "not-run" : "failed";
}

async function newIdOf(method: string, result: unknown): Promise<string | undefined> {
  const path = (await methodDetails(method))?.readBack?.newId;
  const id = path?.reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], result);
  return typeof id === "number" || typeof id === "string" ? String(id) : undefined;
}
