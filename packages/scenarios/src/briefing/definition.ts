import type { Scenario } from "../run/scenario.ts";
import { isCalendarKey } from "../shared/gather-calendars.ts";
import { dayParameters } from "../shared/parameters.ts";
import { computeBriefing } from "./compute.ts";
import { briefingDataSchema, type BriefingData } from "./data.ts";
import { explainBriefing } from "./explain.ts";
import { gatherAbsences, gatherBriefing } from "./gather.ts";
import { presentBriefing } from "./present.ts";
import { briefingMessages } from "./wording.ts";

const { ru, en } = briefingMessages;

/** Which part each query feeds. */
const sectionOfQuery: Readonly<Record<string, string>> = {
  tasks: "tasks",
  awaitingTasks: "tasks",
  givenTasks: "tasks",
  openDeals: "deals",
  closedDeals: "deals",
  newDeals: "deals",
  dealMoves: "deals",
  newLeads: "leads",
  leadActivities: "leads",
  leadMoves: "leads",
};

/** What is on today, what needs me, how the money stands, who is away. */
export const briefing = {
  id: "briefing",
  title: { ru: "Утренний брифинг", en: "Morning briefing" },
  summary: {
    ru: "Что сегодня: встречи, срочное и просроченное, сделки и лиды, кто отсутствует",
    en: "What is on today: meetings, what is due and overdue, deals and leads, who is away",
  },
  triggers: {
    ru: ["утренний брифинг", "что у меня сегодня", "дай обзор"],
    en: ["morning briefing"],
  },
  parameters: dayParameters,
  needs: [
    { scope: "calendar", section: "meetings" },
    { scope: "task", section: "tasks" },
    { scope: "crm", section: "deals" },
    { scope: "crm", section: "leads" },
    { scope: "im", section: "people" },
    { scope: "user", section: "people" },
    { scope: "department", section: "people" },
  ],
  silentWhenEmpty: false,
  data: briefingDataSchema,
  rounds: [gatherBriefing, gatherAbsences],
  sections: {
    meetings: { ru: "Встречи", en: "Meetings" },
    tasks: { ru: "Задачи", en: "Tasks" },
    deals: { ru: ru.deals, en: en.deals },
    leads: { ru: ru.leads, en: en.leads },
    people: { ru: ru.people, en: en.people },
  },
  sectionOf: (key) => (isCalendarKey(key) ? "meetings" : (sectionOfQuery[key] ?? "people")),
  dictionaries: ["people", "stages", "currencies", "crmMode", "stageLimits"],
  substitutes: { colleagues: "absences" },
  limits: [
    { meetings: 5, lines: 5, names: 5, title: 60 },
    { meetings: 5, lines: 3, names: 4, title: 48 },
    { meetings: 5, lines: 2, names: 3, title: 40 },
    { meetings: 5, lines: 1, names: 2, title: 36 },
    { meetings: 5, lines: 1, names: 1, title: 28 },
    { meetings: 4, lines: 1, names: 1, title: 26 },
    { meetings: 3, lines: 1, names: 1, title: 26 },
    { meetings: 3, lines: 1, names: 1, title: 22 },
    { meetings: 3, lines: 1, names: 1, title: 18 },
    { meetings: 2, lines: 1, names: 1, title: 18 },
    { meetings: 1, lines: 1, names: 1, title: 18 },
  ],
  compute: computeBriefing,
  present: presentBriefing,
  explain: explainBriefing,
} as const satisfies Scenario<BriefingData>;
