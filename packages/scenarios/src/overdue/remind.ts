import { recordLinks, sendMessage } from "@b24kit/portal";
import {
  createFormat,
  createWording,
  escapeBbcode,
  type Format,
  type Language,
  type Report,
  safeLink,
  type Wording,
} from "@b24kit/report";
import type { ActionObject, ActionRequest } from "../actions/action.ts";
import { shown } from "../actions/text-of.ts";
import type { Worded } from "../run/scenario.ts";
import { instantOf } from "../shared/present-helpers.ts";
import type { TaskItem } from "../shared/data.ts";
import { type OverdueData, overdueDataSchema } from "./data.ts";
import { remindMessages, type RemindKey } from "./remind-wording.ts";
import { type Reminder, type Reminders, remindersOf } from "./reminders.ts";

/** A message names so many tasks; the rest is counted. */
const namedTasks = 20;
/** The question names so many people; each has an object of the plan. */
const namedPeople = 5;

/**
 * One message to everybody who is late with a task of the report, in `language`; null when there is nobody else. The
 * owner of the key gets none.
 */
export function remindOfOverdue(report: Report, language: Language): ActionRequest | null {
  const data: OverdueData = overdueDataSchema.parse(report.data);
  const reminders = remindersOf(data, report.eyes.userId);
  if (reminders.sent.length === 0) return null;
  const messages = reminders.sent.map((reminder) => ({ reminder, text: messageText(reminder, report, language) }));
  return {
    commands: Object.fromEntries(
      messages.map(({ reminder: { personId }, text }) => [
        `person${personId}`,
        sendMessage({ personId }, { bbcode: bbcodeOf(text) }),
      ]),
    ),
    question: worded((t) => t("question", { count: messages.length, names: namesOf(reminders.sent) })),
    objects: messages.map(({ reminder, text }) => messageObject(reminder, text, report)),
    notes: notesOf(reminders, report),
  };
}

function messageObject({ personId, name }: Reminder, text: string, { portal }: Report): ActionObject {
  return {
    action: "send",
    kind: "message",
    id: String(personId),
    title: shown(name),
    url: recordLinks(portal.url).person(personId),
    changes: [{ field: "text", title: worded((t) => t("title")), after: text }],
  };
}

/** Titles come from the portal: nothing in them may become live but our own links, which stand in lines of their own. */
function bbcodeOf(text: string): string {
  return text
    .split("\n")
    .map((line) => (safeLink(line) === line ? line : escapeBbcode(line)))
    .join("\n");
}

/** The wording that the person gets; dates are those of the report's zone. */
function messageText({ tasks }: Reminder, { timeZone, asOf }: Report, language: Language): string {
  const t = createWording(remindMessages, language);
  const format = createFormat({ lang: language, zone: timeZone.id, now: instantOf(asOf) });
  const named = tasks.slice(0, namedTasks);
  const more = tasks.length - named.length;
  return [
    t("opening", { count: tasks.length }),
    ...named.flatMap((task, index) => [taskText(task, index + 1, format, t), task.link]),
    ...(more > 0 ? [t("more", { count: more })] : []),
  ].join("\n");
}

function taskText(
  { title, deadline, overdueDays }: TaskItem,
  place: number,
  format: Format,
  t: Wording<RemindKey>,
): string {
  const words = { number: String(place), title: shown(title) };
  const since = deadline === null ? undefined : instantOf(deadline);
  if (since === undefined) return `${words.number}. ${words.title}`;
  if (overdueDays === 0) return t("taskToday", { ...words, time: format.time(since) });
  return t("task", { ...words, date: format.date(since), age: format.days(overdueDays ?? 0) });
}

/** What to know before the yes: whom no message goes to, and what could not be read. */
function notesOf({ unseen }: Reminders, { notices }: Report): readonly Worded[] {
  const missing = notices.filter(({ kind }) => kind === "unreadable" || kind === "truncated");
  return [
    worded((t) => t("once")),
    ...(unseen.length === 0 ? [] : [worded((t) => t("unseen", { names: namesOf(unseen) }))]),
    ...missing.map(({ text }) => worded((t) => t("incomplete", { text }))),
  ];
}

function namesOf(people: readonly Reminder[]): string {
  const names = people.slice(0, namedPeople).map(({ name }) => shown(name));
  return [...names, ...(people.length > namedPeople ? [`+${people.length - namedPeople}`] : [])].join(", ");
}

function worded(say: (t: Wording<RemindKey>) => string): Worded {
  return { ru: say(createWording(remindMessages, "ru")), en: say(createWording(remindMessages, "en")) };
}
