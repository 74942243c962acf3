import { briefing } from "./briefing/definition.ts";
import { dayPlan } from "./day-plan/definition.ts";
import type { Scenario } from "./run/scenario.ts";

/** Every report: commands, tools, jobs, docs and skills are made from this table. */
export const scenarios: readonly Scenario[] = [briefing, dayPlan];

/** A report by its id; undefined when there is none. */
export function findScenario(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
