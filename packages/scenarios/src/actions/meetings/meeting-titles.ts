import type { Worded } from "../../run/scenario.ts";
import { givenChanges } from "../given-changes.ts";

/** Titles of the fields of a meeting. */
export const meetingTitles = {
  title: { ru: "Название", en: "Title" },
  start: { ru: "Начало", en: "Start" },
  end: { ru: "Конец", en: "End" },
  people: { ru: "Участники", en: "Guests" },
  place: { ru: "Место", en: "Place" },
  description: { ru: "Описание", en: "Description" },
  deal: { ru: "Сделка", en: "Deal" },
} as const satisfies Readonly<Record<string, Worded>>;

/** The fields that are given, as changes of a new meeting. */
export const givenMeetingChanges = givenChanges(meetingTitles);
