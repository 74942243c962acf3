export { findScenario, scenarios } from "./scenarios.ts";
export { allFields, type Field } from "./run/outside/field.ts";
export { type AnsweredReport, answerReport, runReport } from "./run/run-report.ts";
export type { RunReportOptions } from "./run/run-report-options.ts";
export { ScenarioError, type ScenarioErrorCode } from "./run/scenario-error.ts";
export { type ChoiceName, choiceNames, parameterOfWords, type Takes, takes } from "./run/takes.ts";
export { isTimeText } from "./run/is-time-text.ts";
export { parametersOfChoices, type ReportChoices, untakenChoice } from "./run/report-choices.ts";
export { sectionTitles } from "./run/section-title.ts";
export type { Answers } from "./run/answers.ts";
export type { Context, KnownItems, Whose } from "./run/context.ts";
export type {
  DictionaryName,
  Explanation,
  ItemKeys,
  Limits,
  Need,
  Presented,
  Recipe,
  Remind,
  Scenario,
  ScenarioGroup,
  View,
  Worded,
} from "./run/scenario.ts";
export type { CommonParameters, DayParameters, DefaultWhose, WhoseParameter } from "./shared/parameters.ts";
export type { BriefingData } from "./briefing/data.ts";
export type { DayPlanData } from "./day-plan/data.ts";
export type { ForecastData } from "./forecast/data.ts";
export type { PipelineData } from "./pipeline/data.ts";
export type { ScheduleData } from "./schedule/data.ts";
export type { TasksData } from "./tasks/data.ts";
export type { DayResultsData } from "./day-results/data.ts";
export type { OverdueData } from "./overdue/data.ts";
export type { TeamData } from "./team/data.ts";
export type { WeeklyData } from "./weekly/data.ts";
export type { DealsData } from "./deals/data.ts";
export type { StuckData } from "./stuck/data.ts";
export type { SearchData } from "./search/data.ts";
export type { DossierData } from "./dossier/data.ts";
export type { MeetingData } from "./meeting/data.ts";
export type { LeadsData } from "./leads/data.ts";
export { type OwnCalendar, parseOwnCalendar, settleCalendar } from "./domain/own-calendar.ts";
export type { DailyRecord, DailyRecords, RecordedDeal, RecordedTask, RecordWish } from "./domain/daily-record.ts";
export { withConfiguredLimits } from "./domain/deals.ts";
export { parseReportSettings, type ReportSettings } from "./domain/report-settings.ts";
export { parseSalesPlan, type SalesPlan } from "./domain/sales-plan.ts";
export { openStatuses } from "./domain/tasks.ts";
export { isDayText, parseDay } from "./domain/parse-day.ts";
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
export { loadAsk } from "./ask/load-ask.ts";
export { loadSideBySide } from "./side-by-side/load-side-by-side.ts";
export type { ComparePipelinesOptions } from "./side-by-side/compare-pipelines.ts";
export type { SideBySideData } from "./side-by-side/data.ts";
export type { PortalReport, RatesOf } from "./side-by-side/portal-report.ts";
export type {
  Ask,
  AskAnswer,
  AskContext,
  AskedAction,
  AskedPhrase,
  AskedReport,
  AskedThing,
  Named,
} from "./ask/asked.ts";
