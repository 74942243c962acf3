import { type CalendarEvent, type EventDetails, eventDetails, eventsOf } from "@b24kit/portal";
import type { ActionContext } from "../action.ts";
import { ask } from "../resolve/ask-one.ts";
import { chooseOne, notFound } from "../resolve/choose.ts";
import { uniqueById } from "../resolve/unique.ts";
import { writtenId } from "../resolve/written-id.ts";
import { quoted, shown } from "../text-of.ts";

/** Days from today in which a meeting is looked for. */
const lookAhead = 90;

const onlyAhead = {
  ru: "прошедшие встречи и те, от которых вы отказались, не ищутся",
  en: "meetings that are over or declined are not looked for",
};

/** The meeting of the key's owner that an id, an address or words mean. Throws choices or a ScenarioError. */
export async function resolveMeeting(context: ActionContext, text: string): Promise<CalendarEvent> {
  const ahead = await meetingsAhead(context);
  const title = quoted(text);
  const missing = {
    ru: `В календаре на ближайшие ${lookAhead} дней нет встречи ${title.ru}.`,
    en: `The calendar of the next ${lookAhead} days has no meeting ${title.en}.`,
  };
  const id = writtenId(text, /EVENT_ID=(\d+)/);
  if (id !== undefined) {
    const event = ahead.find((one) => one.id === id || one.parentId === id);
    if (event === undefined) throw notFound(context, missing, onlyAhead);
    return event;
  }
  const { say, language, links, dictionaries } = context;
  // A series is one thing however many days it has.
  return chooseOne(context, uniqueById(ahead), {
    parameter: "meeting",
    text,
    which: { ru: "Встреча", en: "Meeting" },
    titleOf: (event) => event.title,
    choiceOf: (event) => ({
      value: String(event.id),
      label: `${say[language].dateTime(event.start)} ${shown(event.title)}`,
      url: links.event(event.id, dictionaries.identity.userId),
    }),
    missing,
    reason: onlyAhead,
  });
}

async function meetingsAhead(context: ActionContext): Promise<readonly CalendarEvent[]> {
  const { dictionaries, today, zone, now } = context;
  const ownerId = dictionaries.identity.userId;
  const events = await ask(context, eventsOf({ ownerId, from: today, to: today.add({ days: lookAhead }), zone }));
  return events.filter(
    ({ end, attendance }) => end.epochMilliseconds > now.epochMilliseconds && attendance !== "declined",
  );
}

/** The row of the host, where the change is made for everybody. */
export async function meetingDetails(context: ActionContext, event: CalendarEvent): Promise<EventDetails> {
  const [details] = await ask(context, eventDetails(event.id));
  if (details !== undefined) return details;
  const title = quoted(event.title);
  const gone = { ru: `Встречи ${title.ru} больше нет.`, en: `The meeting ${title.en} is gone.` };
  throw notFound(context, gone, {
    ru: "календарь её называет, а сам портал уже не показывает",
    en: "the calendar names it, but the portal does not show it any more",
  });
}
