import type { Absence, Colleague } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { birthdayInWeek } from "../domain/people.ts";
import type { Context } from "../run/context.ts";
import { personRef } from "../shared/names.ts";
import type { BriefingPeople } from "./data.ts";

/** Rows of the people queries; null for one that was not asked or could not be read. */
export interface PeopleRows {
  readonly colleagues: readonly Colleague[] | null;
  readonly absences: readonly Absence[] | null;
}

/** Who is away on the report's day, and whose birthday is in its week. */
export function computePeople(rows: PeopleRows, context: Context): BriefingPeople | null {
  const absent = absentPeople(rows, context);
  const birthdays = birthdaysOfWeek(rows, context);
  return absent === null && birthdays.length === 0 && context.dictionaries.people.size === 0
    ? null
    : { absent, birthdays };
}

function absentPeople({ colleagues, absences }: PeopleRows, context: Context): BriefingPeople["absent"] {
  const away: readonly Absence[] | undefined =
    absences ??
    colleagues?.flatMap(({ personId, isActive, absentUntil: until }) =>
      isActive && until !== undefined ? [{ personId, until }] : [],
    );
  if (away === undefined) return null;
  return away
    .map(({ personId, until }) => ({ ...nameOf(personId, colleagues, context), until: shownUntil(until, context) }))
    .toSorted((left, right) => left.name.localeCompare(right.name) || left.id - right.id);
}

/** Somebody who is away today is not away until yesterday, whatever the portal says. */
function shownUntil(until: Temporal.PlainDate | undefined, { date }: Context): string | null {
  return until === undefined || Temporal.PlainDate.compare(until, date) < 0 ? null : until.toString();
}

function birthdaysOfWeek({ colleagues }: PeopleRows, context: Context): BriefingPeople["birthdays"] {
  const { workCalendar } = context.dictionaries;
  const born = new Map(peopleAround(context).map((person) => [person.id, person.birthday]));
  for (const { personId, isActive, birthday } of colleagues ?? []) {
    if (isActive && birthday !== undefined) born.set(personId, birthday);
  }
  return [...born]
    .flatMap(([id, birthday]) => {
      const date = birthday && birthdayInWeek(birthday, context.date, workCalendar);
      return date === undefined ? [] : [{ ...nameOf(id, colleagues, context), date: date.toString() }];
    })
    .toSorted(
      (left, right) => Temporal.PlainDate.compare(left.date, right.date) || left.name.localeCompare(right.name),
    );
}

function nameOf(id: number, colleagues: readonly Colleague[] | null, { dictionaries }: Context) {
  const known = colleagues?.find((colleague) => colleague.personId === id)?.name;
  return dictionaries.people.has(id) || known === undefined ? personRef(id, dictionaries) : { id, name: known };
}

/** The people that the section is about: the department asked for, else everybody who works at the company. */
export function peopleAround({ dictionaries, whose: { kind, personIds } }: Context) {
  const active = [...dictionaries.people.values()].filter((person) => person.isActive);
  return kind === "department" ? active.filter((person) => personIds?.includes(person.id)) : active;
}
