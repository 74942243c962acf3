import type { Temporal } from "temporal-polyfill";
import type { Dictionaries } from "@b24kit/portal";
import type { Language, Report } from "@b24kit/report";
import type { DailyRecord } from "../domain/daily-record.ts";
import type { TimeSpan } from "../domain/dates.ts";
import type { Period } from "../domain/period.ts";
import type { SalesPlan } from "../domain/sales-plan.ts";
import type { CommonParameters } from "../shared/parameters.ts";

/** Whose things a report speaks of. */
export interface Whose {
  readonly kind: "mine" | "user" | "department" | "all";
  /** Id of the user or department asked for; undefined for a team of several departments. */
  readonly id: number | undefined;
  /** Name of the person or department; of the key's owner when mine. */
  readonly name: string;
  /** The people whose calendars are read; undefined when the portal does not tell who there is. */
  readonly personIds: readonly number[] | undefined;
  /** Whose tasks, deals and leads count; undefined: everything that the key may see. */
  readonly ownerIds: readonly number[] | undefined;
  /** Departments that were asked about, with those below them when `isDeep`; empty unless the kind is department. */
  readonly departmentIds: readonly number[];
  readonly isDeep: boolean;
}

/** A period with its bounds in the zone of the report. */
export interface ReportPeriod extends Period {
  readonly span: TimeSpan;
}

type Given<P, Name extends string, Value> = P extends Readonly<Record<Name, string>> ? Value : Value | undefined;

/** What the one who gets the report has been told before. */
export interface KnownItems {
  /** Of the items told last: `task:1`, `deal:7`, `lead:9`. */
  readonly keys: ReadonlySet<string>;
  /** When that was; undefined when it is the first time. */
  readonly since: Temporal.Instant | undefined;
}

/** Everything that gather, compute and present may know besides the answers of the portal. */
export interface Context<P extends CommonParameters = CommonParameters> {
  /** As the report's own schema has read them. */
  readonly parameters: P;
  readonly now: Temporal.Instant;
  readonly zone: Report["timeZone"];
  readonly language: Language;
  readonly dictionaries: Dictionaries;
  /** What people are to win; undefined when nobody has written a plan. */
  readonly plan?: SalesPlan;
  /** The records of earlier days that the recipe wished for, by its names; undefined when none are kept at all. */
  readonly records?: Readonly<Record<string, DailyRecord | undefined>>;
  /** What was told before, where only what is new since then matters (`--only-new`). */
  readonly known?: KnownItems;
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
  /** What `period` of the parameters means; always there in a report whose parameters always have one. */
  readonly period: Given<P, "period", ReportPeriod>;
  /** What `since` of the parameters means. */
  readonly since: Given<P, "since", Temporal.Instant>;
}

/** More than one calendar is read. */
export function isOfSeveral({ personIds }: Whose): boolean {
  return personIds !== undefined && personIds.length > 1;
}

/** Whether a record of this person counts. */
export function isOwned(whose: Whose, personId: number): boolean {
  return whose.ownerIds === undefined || whose.ownerIds.includes(personId);
}
