import type { Chain, ChainStep } from "./chain.ts";
import { fillParams } from "./fill-params.ts";

/** A step with its values. A reference to an earlier step stands in `params` as `{ $result: [key, …path] }`. */
export type FilledStep = Omit<ChainStep, "each" | "when">;

/** Values of a chain's parameters by name: as they are sent, with `many` a list of such. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** The commands of a chain with its values, in their order. A step for each of several values gets a number: item1, item2. */
export function fillChain(chain: Chain, given: GivenValues): readonly FilledStep[] {
  return chain.steps.flatMap((step) => (isWanted(step, given) ? filled(step, given) : []));
}

function isWanted({ when }: ChainStep, given: GivenValues): boolean {
  return when === undefined || Object.hasOwn(given, when);
}

function filled(step: ChainStep, given: GivenValues): readonly FilledStep[] {
  const { each, when: _when, ...kept } = step;
  if (each === undefined) return [{ ...kept, params: paramsOf(step, given) }];
  const values = Object.hasOwn(given, each) ? (given[each] as readonly unknown[]) : [];
  return values.map((value, index) => ({
    ...kept,
    key: `${step.key}${index + 1}`,
    params: paramsOf(step, { ...given, [each]: value }),
  }));
}

function paramsOf({ params }: ChainStep, given: GivenValues): FilledStep["params"] {
  return (fillParams(params, new Map(Object.entries(given))) ?? {}) as FilledStep["params"];
}
