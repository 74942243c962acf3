import type { View } from "../run/scenario.ts";
import { pageLimits } from "../shared/page-limits.ts";
import { sectionOfKey } from "./answered.ts";
import type { MeetingData } from "./data.ts";
import type { MeetingParameters } from "./definition.ts";
import { explainMeeting } from "./explain.ts";
import { presentMeeting } from "./present.ts";

/** How the preparation of a meeting is shown. */
export const meetingView = {
  sections: {
    meeting: { ru: "Календарь", en: "Calendar" },
    clients: { ru: "Клиенты встречи", en: "Clients of the meeting" },
    deals: { ru: "Сделки клиента", en: "Deals of the client" },
    history: { ru: "Последние контакты", en: "Last contacts" },
    tasks: { ru: "Задачи по клиенту", en: "Tasks about the client" },
  },
  sectionOf: sectionOfKey,
  dictionaries: ["people", "stages", "currencies"],
  substitutes: {},
  limits: pageLimits,
  present: presentMeeting,
  explain: explainMeeting,
} as const satisfies View<MeetingData, MeetingParameters>;
