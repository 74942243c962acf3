import type { Absence, Colleague } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { rowsOf, type Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import type { TeamAbsence } from "./data.ts";

/** Who in service is away today, by the messenger, else by the calendars; null when nobody could be asked about. */
export function teamAbsences(answers: Answers, context: Context): ReadonlyMap<number, TeamAbsence> | null {
  const placed = rowsOf<Absence>(answers, "calendarAbsences") ?? awayColleagues(answers);
  const others = rowsOf<Absence>(answers, "absences");
  if (placed === null && others === null) return null;
  const { people } = context.dictionaries;
  const away = [...(placed ?? []), ...(others ?? [])].filter(({ personId }) => people.get(personId)?.isActive ?? true);
  return new Map(away.map(({ personId, until }) => [personId, { until: shownUntil(until, context) }]));
}

function awayColleagues(answers: Answers): readonly Absence[] | null {
  const rows = rowsOf<Colleague>(answers, "colleagues");
  return (
    rows?.flatMap(({ personId, isActive, absentUntil: until }) =>
      isActive && until !== undefined ? [{ personId, until }] : [],
    ) ?? null
  );
}

/** Somebody who is away today is not away until yesterday, whatever the portal says. */
function shownUntil(until: Temporal.PlainDate | undefined, { today }: Context): string | null {
  return until === undefined || Temporal.PlainDate.compare(until, today) < 0 ? null : until.toString();
}
