import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters, dateParameter, queryParameter } from "../shared/parameters.ts";
import type { MeetingData } from "./data.ts";

const parameters = z.strictObject({
  ...baseParameters("mine"),
  date: dateParameter,
  query: queryParameter(
    "Which meeting: words of its title or names of those who come, a day, a time such as 15:00, or event:1265; the next one by default",
  ),
});

export type MeetingParameters = z.infer<typeof parameters>;

/** What to know before a meeting. */
export const meeting = {
  id: "meeting",
  group: "clients",
  title: { ru: "Подготовка к встрече", en: "Meeting preparation" },
  summary: {
    ru: "Кто придёт, о каком клиенте встреча, его открытые сделки, последние контакты и задачи",
    en: "Who comes, which client it is about, its open deals, last contacts and tasks",
  },
  triggers: {
    ru: ["подготовь к встрече", "подготовка к встрече", "с кем у меня встреча"],
    en: ["prepare the meeting", "prepare me for the meeting", "whom do i meet"],
  },
  parameters,
  needs: [
    { scope: "calendar", section: "meeting" },
    { scope: "crm", section: "clients" },
    { scope: "crm", section: "deals" },
    { scope: "crm", section: "history" },
    { scope: "task", section: "tasks" },
  ],
  looksAhead: true,
  isAboutRecords: true,
  recipe: async () => (await import("./recipe.ts")).meetingRecipe,
  data: async () => (await import("./data.ts")).meetingDataSchema,
} as const satisfies Scenario<MeetingData, MeetingParameters>;
