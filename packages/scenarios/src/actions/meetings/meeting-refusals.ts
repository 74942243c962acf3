import type { CalendarEvent } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";
import { quoted } from "../text-of.ts";

type Refusal = "recurring" | "not-mine" | "all-day" | "same";

/** What rules moving a meeting out, as far as its row tells. */
export function refusalOf(event: CalendarEvent): Refusal | undefined {
  if (event.isRecurring) return "recurring";
  if (event.attendance !== "host" && event.attendance !== "none") return "not-mine";
  return event.isAllDay ? "all-day" : undefined;
}

const refusals: Readonly<Record<Refusal, { readonly message: (title: Worded) => Worded; readonly hint: Worded }>> = {
  recurring: {
    message: ({ ru, en }) => ({ ru: `Встреча ${ru} повторяется.`, en: `The meeting ${en} repeats.` }),
    hint: {
      ru: "Отдельный день серии переносят на портале: отсюда могла бы сдвинуться вся серия.",
      en: "Move a day of a series on the portal: from here the whole series might move.",
    },
  },
  "not-mine": {
    message: ({ ru, en }) => ({
      ru: `Встречу ${ru} организовали не вы.`,
      en: `You are not the host of the meeting ${en}.`,
    }),
    hint: { ru: "Попросите организатора перенести её.", en: "Ask the host to move it." },
  },
  "all-day": {
    message: ({ ru, en }) => ({ ru: `Событие ${ru} на весь день.`, en: `The event ${en} lasts all day.` }),
    hint: { ru: "Такие события переносят на портале.", en: "Move such events on the portal." },
  },
  same: {
    message: ({ ru, en }) => ({
      ru: `Встреча ${ru} и так в это время.`,
      en: `The meeting ${en} is at that time already.`,
    }),
    hint: { ru: "Назовите другое время.", en: "Name another time." },
  },
};

/** A refusal in words. */
export function refused({ language }: ActionContext, meeting: CalendarEvent, refusal: Refusal): Error {
  const title = quoted(meeting.title);
  const { message, hint } = refusals[refusal];
  return actionError(language, "not-possible", message(title), hint);
}
