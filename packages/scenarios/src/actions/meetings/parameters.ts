import { z } from "zod";
import { deal, description, explained, maybe, text, words } from "../parameters.ts";

export const bookMeetingParameters = z.strictObject({
  title: explained(words, { ru: "название встречи", en: "title of the meeting" }, { ru: "Планёрка", en: "Weekly" }),
  when: explained(
    words,
    {
      ru: "когда, с временем: завтра в 15:00, пятница 10:00, завтра с 10 до 11",
      en: "when, with its time: tomorrow at 15:00, friday 10:00-11:30, tomorrow from 10 to 11",
    },
    { ru: "завтра с 10 до 11", en: "friday 10:00-11:30" },
  ),
  duration: explained(
    words.optional(),
    {
      ru: "длительность: 45 минут, полчаса, 1 ч, 1:30; без неё — час",
      en: "length: 45 minutes, 1h, 1:30; an hour by default",
    },
    { ru: "полчаса", en: "30m" },
  ),
  people: explained(
    text.optional(),
    { ru: "участники через запятую: имена или номера", en: "guests, separated by commas: names or ids" },
    { ru: "Иванов, Петрова", en: "Smith, Brown" },
  ),
  place: explained(words.optional(), { ru: "место", en: "place" }, { ru: "Переговорная", en: "Meeting room" }),
  description,
  deal: maybe(deal),
});

export const moveMeetingParameters = z.strictObject({
  meeting: explained(
    words,
    {
      ru: "встреча ближайших 90 дней: номер или слова названия",
      en: "a meeting of the next 90 days: id, or words of its title",
    },
    { ru: "Планёрка", en: "Weekly" },
  ),
  when: explained(
    words,
    {
      ru: "новое время: пятница 10:00, завтра с 10 до 11; одно время — в тот же день, +1d — от старого начала",
      en: "new time: friday 10:00, tomorrow from 10 to 11; a time alone keeps the day, +1d counts from the old start",
    },
    { ru: "пятница 10:00", en: "friday 10:00" },
  ),
  duration: explained(
    words.optional(),
    {
      ru: "новая длительность: 45 минут, 1 ч; без неё — прежняя",
      en: "new length: 45 minutes, 1h; the old one by default",
    },
    { ru: "1 ч", en: "1h" },
  ),
});

export type BookMeeting = z.infer<typeof bookMeetingParameters>;
export type MoveMeeting = z.infer<typeof moveMeetingParameters>;
