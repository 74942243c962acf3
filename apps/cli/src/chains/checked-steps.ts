import type { FilledStep } from "@b24kit/catalog";
import { batchSize } from "@b24kit/client";
import type { CheckedCommand } from "../request/check-command.ts";
import { batchParams } from "./batch-params.ts";
import { tooManySteps } from "./chain-problems.ts";

/**
 * The commands of a chain as they are checked. They refer to each other, so they travel in one request: throws a usage error
 * when they do not fit into it.
 */
export function checkedSteps(steps: readonly FilledStep[]): readonly (CheckedCommand & Pick<FilledStep, "key">)[] {
  if (steps.length > batchSize) throw tooManySteps(steps.length, batchSize);
  return steps.map((step) => ({ key: step.key, method: step.method, params: batchParams(step) }));
}
