export { findScenario, scenarios } from "./scenarios.ts";
export { runReport } from "./run/run-report.ts";
export type { RunReportOptions } from "./run/run-report-options.ts";
export { ScenarioError, type ScenarioErrorCode } from "./run/scenario-error.ts";
export { sectionTitles } from "./run/section-title.ts";
export type { Answers } from "./run/answers.ts";
export type { Context, Whose } from "./run/context.ts";
export type {
  DictionaryName,
  Explanation,
  Limits,
  Need,
  Presented,
  Recipe,
  Scenario,
  View,
  Worded,
} from "./run/scenario.ts";
export type { DayParameters, WhoseParameter } from "./shared/parameters.ts";
export type { BriefingData } from "./briefing/data.ts";
export type { DayPlanData } from "./day-plan/data.ts";
export { parseDay } from "./domain/parse-day.ts";
export type {
  Action,
  ActionChange,
  ActionContext,
  ActionObject,
  ActionRequest,
  Choice,
  Prepared,
  PrepareAction,
} from "./actions/action.ts";
export { actions, findAction } from "./actions/actions.ts";
export { prepareAction, type PrepareActionOptions } from "./actions/prepare-action.ts";
