import { briefing } from "./briefing/definition.ts";
import { dayPlan } from "./day-plan/definition.ts";
import { schedule } from "./schedule/definition.ts";
import { tasks } from "./tasks/definition.ts";
import { dayResults } from "./day-results/definition.ts";
import { overdue } from "./overdue/definition.ts";
import { forecast } from "./forecast/definition.ts";
import { deals } from "./deals/definition.ts";
import { dossier } from "./dossier/definition.ts";
import { meeting } from "./meeting/definition.ts";
import { search } from "./search/definition.ts";
import { stuck } from "./stuck/definition.ts";
import { pipeline } from "./pipeline/definition.ts";
import { leads } from "./leads/definition.ts";
import type { Scenario } from "./run/scenario.ts";
import { team } from "./team/definition.ts";
import { weekly } from "./weekly/definition.ts";

/** Every report: commands, tools, jobs, docs and skills are made from this table. */
export const scenarios: readonly Scenario[] = [
  briefing,
  dayPlan,
  schedule,
  tasks,
  dayResults,
  overdue,
  weekly,
  team,
  pipeline,
  forecast,
  deals,
  stuck,
  leads,
  search,
  dossier,
  meeting,
];

/** A report by its id; undefined when there is none. */
export function findScenario(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
