import type { ReadFailure } from "@b24kit/portal";
import { unreadableNotice, type Notice, type Wording } from "@b24kit/report";
import { calendarKey, readCalendars } from "../shared/gather-calendars.ts";
import { personRef } from "../shared/names.ts";
import { failuresOf, type Answers } from "./answers.ts";
import type { Context } from "./context.ts";
import type { NoticeKey } from "./notice-wording.ts";
import { partFailures } from "./part-failures.ts";
import { nameIds } from "./quality-notices.ts";
import type { View } from "./scenario.ts";
import { sectionTitle } from "./section-title.ts";

export interface UnreadableOptions {
  readonly view: View;
  readonly context: Context;
  readonly answers: Answers;
}

/** A part that is missing; where the rest of it could be read, whose share. */
interface Missing {
  readonly failure: ReadFailure;
  readonly title: string;
  readonly person?: string | undefined;
}

/** What is missing and why, one notice for each reason; dictionaries only where no query failed for the same reason. */
export function unreadableNotices(options: UnreadableOptions, t: Wording<NoticeKey>): readonly Notice[] {
  const missing = missingQueries(options);
  const told = new Set(missing.map(({ failure }) => reasonOf(failure)));
  const untold = missingDictionaries(options, t).filter(({ failure }) => !told.has(reasonOf(failure)));
  const all = [...missing, ...unaskedCalendars(options), ...untold];
  return [...Map.groupBy(all, ({ failure }) => reasonOf(failure)).values()].map((alike) => {
    const { reason, scope, message } = alike[0]?.failure ?? {};
    const section = { sectionTitle: titlesOf(alike, t), reason: reason ?? "portal-error", scope, message };
    return unreadableNotice(section, options.context.language);
  });
}

/** The same for failures that the same thing would mend. */
function reasonOf({ reason, scope }: ReadFailure): string {
  return `${reason} ${scope ?? ""}`;
}

function titlesOf(missing: readonly Missing[], t: Wording<NoticeKey>): string {
  const titles = [...Map.groupBy(missing, ({ title }) => title)].map(([section, alike]) => {
    const people = alike.flatMap(({ person }) => person ?? []);
    return people.length === 0 ? section : t("sectionOf", { section, people: nameIds(people, t) });
  });
  return titles.join(", ");
}

function missingQueries({ view, answers, context }: UnreadableOptions): readonly Missing[] {
  const unread = readCalendars(answers, context)?.unread ?? [];
  const owners = new Map(unread.map((id) => [calendarKey(id), personRef(id, context.dictionaries).name]));
  return failuresOf(answers)
    .filter(({ key }) => !isSubstituted(view, key, answers))
    .map((failure) => ({
      failure,
      title: sectionTitle(view, failure.key, context.language),
      person: owners.get(failure.key),
    }));
}

function isSubstituted(view: View, key: string, answers: Answers): boolean {
  const substitute = view.substitutes[key];
  return substitute !== undefined && answers[substitute]?.ok === true;
}

/** Nobody's calendar is asked for where it is not known who there is. */
function unaskedCalendars({ view, context }: UnreadableOptions): readonly Missing[] {
  const { whose, dictionaries, language } = context;
  if (whose.personIds !== undefined) return [];
  const title = sectionTitle(view, calendarKey(dictionaries.identity.userId), language);
  return partFailures(dictionaries, ["people"]).map((failure) => ({ failure, title }));
}

/** Dictionaries that the report depends on. The working calendar has a notice of its own. */
function missingDictionaries({ view, context }: UnreadableOptions, t: Wording<NoticeKey>): readonly Missing[] {
  return view.dictionaries.flatMap((name) =>
    partFailures(context.dictionaries, [name]).map((failure) => ({ failure, title: t(name) })),
  );
}
