import { command } from "@b24kit/client";
import type { Temporal } from "temporal-polyfill";
import { hasEmptyList } from "../conditions.ts";
import type { Absence } from "../model/types.ts";
import type { Query } from "../query.ts";
import { parseAbsences } from "./absence-adapter.ts";

export interface AbsenceConditions {
  readonly personIds: readonly number[];
  readonly date: Temporal.PlainDate;
  /** Zone in which the day is meant. */
  readonly zone: string;
}

/** Who is away on a day by their calendars (`ACCESSIBILITY` absent): each person once, with the latest end. */
export function absences({ personIds, date, zone }: AbsenceConditions): Query<Absence> {
  return {
    command: command("calendar.accessibility.get", {
      users: personIds,
      from: date.subtract({ days: 1 }).toString(),
      to: date.add({ days: 1 }).toString(),
    }),
    scope: "calendar",
    parse: ([result]) => {
      const asked = new Set(personIds);
      return parseAbsences(result, date, zone).filter((absence) => asked.has(absence.personId));
    },
    isWhole: true,
    isEmpty: hasEmptyList(personIds),
  };
}
