import type { Action } from "../action.ts";
import { type BookMeeting, bookMeetingParameters, type MoveMeeting, moveMeetingParameters } from "./parameters.ts";

const effect = "write";

export const bookMeeting: Action<BookMeeting> = {
  id: "book-meeting",
  title: { ru: "Назначить встречу", en: "Book a meeting" },
  summary: {
    ru: "Встреча в календаре с участниками, местом и сделкой",
    en: "A meeting in the calendar with guests, a place and a deal",
  },
  triggers: {
    ru: ["назначь встречу", "поставь встречу", "создай встречу", "забронируй время"],
    en: ["book a meeting", "schedule a meeting", "set up a meeting"],
  },
  parameters: bookMeetingParameters,
  effect,
  needs: [{ scope: "calendar" }, { scope: "user" }],
  words: ["title", "when"],
  prepare: async () => (await import("./book-meeting.ts")).prepareBookMeeting,
};

export const moveMeeting: Action<MoveMeeting> = {
  id: "move-meeting",
  title: { ru: "Перенести встречу", en: "Move a meeting" },
  summary: {
    ru: "Переносит свою встречу на другое время; повторяющиеся не трогает",
    en: "Moves a meeting of one’s own to another time; leaves repeating ones alone",
  },
  triggers: {
    ru: ["перенеси встречу", "сдвинь встречу"],
    en: ["move the meeting", "reschedule the meeting"],
  },
  parameters: moveMeetingParameters,
  effect,
  needs: [{ scope: "calendar" }],
  words: ["meeting", "when"],
  prepare: async () => (await import("./move-meeting.ts")).prepareMoveMeeting,
};
