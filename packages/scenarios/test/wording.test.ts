import { checkWording, type Messages } from "@b24kit/report";
import { expect, test } from "vitest";
import { briefingExplainMessages } from "../src/briefing/explain-wording.ts";
import { briefingMessages } from "../src/briefing/wording.ts";
import { dayPlanMessages } from "../src/day-plan/wording.ts";
import { scheduleMessages } from "../src/schedule/wording.ts";
import { tasksExplainMessages } from "../src/tasks/explain-wording.ts";
import { tasksMessages } from "../src/tasks/wording.ts";
import { dayResultsExplainMessages } from "../src/day-results/explain-wording.ts";
import { dayResultsMessages } from "../src/day-results/wording.ts";
import { forecastMessages } from "../src/forecast/wording.ts";
import { dealsExplainMessages } from "../src/deals/explain-wording.ts";
import { dealsMessages } from "../src/deals/wording.ts";
import { stuckExplainMessages } from "../src/stuck/explain-wording.ts";
import { stuckMessages } from "../src/stuck/wording.ts";
import { leadsExplainMessages } from "../src/leads/explain-wording.ts";
import { leadsMessages } from "../src/leads/wording.ts";
import { dossierExplainMessages } from "../src/dossier/explain-wording.ts";
import { dossierMessages } from "../src/dossier/wording.ts";
import { meetingExplainMessages } from "../src/meeting/explain-wording.ts";
import { meetingMessages } from "../src/meeting/wording.ts";
import { searchExplainMessages } from "../src/search/explain-wording.ts";
import { searchMessages } from "../src/search/wording.ts";
import { clientMessages } from "../src/shared/clients/wording.ts";
import { scenarios } from "../src/index.ts";
import { overdueExplainMessages } from "../src/overdue/explain-wording.ts";
import { remindMessages } from "../src/overdue/remind-wording.ts";
import { overdueMessages } from "../src/overdue/wording.ts";
import { errorMessages } from "../src/run/error-wording.ts";
import { noticeMessages } from "../src/run/notice-wording.ts";
import { periodMessages } from "../src/run/period-wording.ts";
import { pipelineExplainMessages } from "../src/pipeline/explain-wording.ts";
import { pipelineMessages } from "../src/pipeline/wording.ts";
import { explainMessages } from "../src/shared/explain-wording.ts";
import { conversionExplainMessages } from "../src/shared/explain-conversion-wording.ts";
import { salesExplainMessages } from "../src/shared/sales/explain-wording.ts";
import { salesMessages } from "../src/shared/sales/wording.ts";
import { sharedMessages } from "../src/shared/wording.ts";
import { teamExplainMessages } from "../src/team/explain-wording.ts";
import { teamMessages } from "../src/team/wording.ts";
import { weeklyExplainMessages } from "../src/weekly/explain-wording.ts";
import { weeklyMessages } from "../src/weekly/wording.ts";

test.each(
  Object.entries({
    briefingMessages,
    briefingExplainMessages,
    dayPlanMessages,
    scheduleMessages,
    tasksExplainMessages,
    tasksMessages,
    dayResultsExplainMessages,
    dayResultsMessages,
    overdueMessages,
    overdueExplainMessages,
    remindMessages,
    weeklyMessages,
    weeklyExplainMessages,
    teamMessages,
    teamExplainMessages,
    errorMessages,
    noticeMessages,
    periodMessages,
    explainMessages,
    sharedMessages,
    forecastMessages,
    pipelineMessages,
    pipelineExplainMessages,
    salesMessages,
    conversionExplainMessages,
    salesExplainMessages,
    dealsMessages,
    dealsExplainMessages,
    stuckMessages,
    stuckExplainMessages,
    leadsMessages,
    leadsExplainMessages,
    searchMessages,
    searchExplainMessages,
    dossierMessages,
    dossierExplainMessages,
    meetingMessages,
    meetingExplainMessages,
    clientMessages,
  } satisfies Record<string, Messages>),
)("%s are complete in both languages", (_, messages) => {
  expect(checkWording(messages)).toEqual([]);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "the table names %s in both languages",
  async (_, scenario) => {
    const { rounds, view } = await scenario.recipe();
    const { sections } = await view();
    const worded = [scenario.title, scenario.summary, ...Object.values(sections)];
    expect(worded.every(({ ru, en }) => /[а-я]/i.test(ru) && !/[а-я]/i.test(en) && en !== "")).toBe(true);
    expect(scenario.triggers.ru.length).toBeGreaterThan(0);
    expect(scenario.triggers.en.length).toBeGreaterThan(0);
    expect(scenario.needs.map(({ section }) => section).filter((section) => !(section in sections))).toEqual([]);
    expect(rounds.length).toBeLessThanOrEqual(4);
  },
);
