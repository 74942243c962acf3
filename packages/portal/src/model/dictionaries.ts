import type { Temporal } from "temporal-polyfill";
import type { Department, Person, Semantics } from "./types.ts";

export interface Pipeline {
  readonly id: number;
  readonly name: string;
  readonly sort: number;
}

export interface Stage {
  /** STATUS_ID with the category prefix, as deals carry it. */
  readonly id: string;
  readonly pipelineId: number;
  readonly name: string;
  readonly sort: number;
  readonly semantics: Semantics;
}

export interface Currency {
  readonly code: string;
  readonly isBase: boolean;
  /** One unit in the base currency = rate ÷ rateUnits (AMOUNT ÷ AMOUNT_CNT); absent when there is no rate. Decimal strings. */
  readonly rate?: string;
  readonly rateUnits?: string;
}

/** A day of every year, or of one year when `year` is given. */
export interface CalendarDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

/** Days that are not what their weekday says. A day that is in two of the lists is a working day. */
export interface DayExceptions {
  readonly holidays: readonly CalendarDay[];
  /** Days that are worked although the weekday is a day off. */
  readonly workdays: readonly CalendarDay[];
  /** Working days that end an hour earlier. */
  readonly shortDays: readonly CalendarDay[];
}

/** The public holidays of a country with the days off that its government has moved. */
export interface NationalCalendar extends DayExceptions {
  readonly country: "ru";
  /** Years whose moved days are known; of any other only the holidays that the law names. */
  readonly decidedYears: readonly number[];
}

/** Working days and hours. Weekdays: 1 Monday … 7 Sunday. The dates of `own` win over the portal's, those over `national`. */
export interface WorkCalendar {
  readonly weekStart: number;
  readonly daysOff: readonly number[];
  /** Days off that return every year, and dates of one year. */
  readonly holidays: readonly CalendarDay[];
  /** Days that are worked although the weekday is a day off (`year_workdays`); they win over `holidays`. */
  readonly workdays?: readonly CalendarDay[];
  /** Wall-clock minutes after midnight. */
  readonly workStart: number;
  readonly workEnd: number;
  /** `default`: the portal could not be asked, Monday–Friday 9:00–18:00 is assumed. */
  readonly source: "portal" | "default";
  /** Dates of the user's own file. */
  readonly own?: DayExceptions;
  /** Absent where none is shipped for the country. */
  readonly national?: NationalCalendar;
}

/** Where the zone of the report was taken from; an offset is not a zone. */
export interface TimeZone {
  /** IANA name, or "+03:00". Accepted by Temporal as is. */
  readonly id: string;
  readonly source: "user" | "user-offset" | "server-offset";
}

/** Who the key belongs to. */
export interface Identity {
  readonly userId: number;
  readonly name: string;
  readonly isAdministrator: boolean;
  readonly timeZone: TimeZone;
}

export type StageLimit =
  | { readonly source: "learned"; readonly milliseconds: number; readonly stays: number }
  | { readonly source: "default"; readonly milliseconds: number; readonly stays: number }
  /** Set by the user; the portal itself never reads one. */
  | { readonly source: "configured"; readonly milliseconds: number; readonly stays?: undefined };

/** What changes rarely and is cached for 24 hours. A part that could not be read is absent and listed in `failures`. */
export interface Dictionaries {
  readonly identity: Identity;
  /** Scopes of the key; empty when the portal does not tell. */
  readonly scopes: readonly string[];
  /** "ru" for a portal of Russia, Belarus, Kazakhstan …; "en" otherwise; absent when unknown. */
  readonly language?: "ru" | "en";
  /** Where the portal is registered: "ru", "kz", "com" …, by its licence, else by its host; absent when unknown. */
  readonly region?: string;
  /** Offset of the portal's clock, for people who have no zone; absent when the portal does not tell. */
  readonly serverZone?: TimeZone;
  readonly people: ReadonlyMap<number, Person>;
  readonly departments: ReadonlyMap<number, Department>;
  readonly pipelines: ReadonlyMap<number, Pipeline>;
  readonly stages: ReadonlyMap<string, Stage>;
  /** Lead statuses by STATUS_ID. */
  readonly leadStatuses: ReadonlyMap<string, { readonly name: string; readonly semantics: Semantics }>;
  /** Lead and deal sources by STATUS_ID. */
  readonly sources: ReadonlyMap<string, string>;
  readonly currencies: ReadonlyMap<string, Currency>;
  readonly baseCurrency?: string;
  /** Simple CRM has no leads. Absent when unknown. */
  readonly crmMode?: "classic" | "simple";
  readonly workCalendar: WorkCalendar;
  /** Limit of a stage by stage id; a stage that is not here has the default of 14 days. */
  readonly stageLimits: ReadonlyMap<string, StageLimit>;
  readonly failures: readonly ReadFailure[];
  /** True when some part came from the cache. */
  readonly isCached: boolean;
  /** When they were read from the portal. */
  readonly readAt: Temporal.Instant;
}

/** Why a part could not be read, in a form that a report can explain. */
export interface ReadFailure {
  readonly key: string;
  readonly method: string;
  readonly reason:
    | "missing-scope"
    | "access-denied"
    | "timeout"
    | "unknown-method"
    | "portal-error"
    | "malformed"
    | "overloaded";
  /** The scope to ask for, when the reason is `missing-scope`. */
  readonly scope?: string;
  /** The portal's own words, scrubbed. */
  readonly message: string;
}
