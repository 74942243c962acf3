import type { View } from "../run/scenario.ts";
import { isCalendarKey } from "../shared/gather-calendars.ts";
import type { BriefingData } from "./data.ts";
import { explainBriefing } from "./explain.ts";
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
  dealMoves: "closingMoments",
  newLeads: "leads",
  leadActivities: "leads",
  leadMoves: "leads",
};

/** How the briefing is shown. */
export const briefingView = {
  sections: {
    meetings: { ru: "Встречи", en: "Meetings" },
    tasks: { ru: "Задачи", en: "Tasks" },
    deals: { ru: ru.deals, en: en.deals },
    // Only a cross-check: without it every figure is there.
    closingMoments: {
      ru: "Сверка даты закрытия сделок с историей стадий",
      en: "Check of closing dates against the stage history",
    },
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
  hasFiguresOfNow: true,
  present: presentBriefing,
  explain: explainBriefing,
} as const satisfies View<BriefingData>;
