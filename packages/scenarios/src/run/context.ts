import type { Temporal } from "temporal-polyfill";
import type { Dictionaries } from "@b24kit/portal";
import type { Language, Report } from "@b24kit/report";
import type { TimeSpan } from "../domain/dates.ts";

/** Whose things a report speaks of. */
export interface Whose {
  readonly kind: "mine" | "user" | "department" | "all";
  /** Id of the user or department asked for. */
  readonly id: number | undefined;
  /** Name of the person or department; of the key's owner when mine. */
  readonly name: string;
  /** The people whose calendars are read; undefined when the portal does not tell who there is. */
  readonly personIds: readonly number[] | undefined;
  /** Whose tasks, deals and leads count; undefined: everything that the key may see. */
  readonly ownerIds: readonly number[] | undefined;
}

/** Everything that gather, compute and present may know besides the answers of the portal. */
export interface Context {
  readonly now: Temporal.Instant;
  readonly zone: Report["timeZone"];
  readonly language: Language;
  readonly dictionaries: Dictionaries;
  readonly whose: Whose;
  readonly portal: { readonly host: string; readonly url: string };
  /** The date of `now` in the zone. */
  readonly today: Temporal.PlainDate;
  /** The date that the report is about; today unless another one was asked for. */
  readonly date: Temporal.PlainDate;
  /** `date` from its first instant to the first of the next one. */
  readonly day: TimeSpan;
  /** From the start of the working day before `date` to the end of `date`. */
  readonly sinceLastWorkingDay: TimeSpan;
}

/** More than one calendar is read. */
export function isOfSeveral({ personIds }: Whose): boolean {
  return personIds !== undefined && personIds.length > 1;
}

/** Whether a record of this person counts. */
export function isOwned(whose: Whose, personId: number): boolean {
  return whose.ownerIds === undefined || whose.ownerIds.includes(personId);
}
