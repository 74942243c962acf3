import type { Temporal } from "temporal-polyfill";

/**
 * Decimal money as the portal states it. `amount` is a decimal string ("1250000.5"), never a float; "0" when the portal
 * has none. `currency` is "" when the record names none.
 */
export interface Money {
  readonly currency: string;
  readonly amount: string;
}

/** P, S, F of the portal. */
export type Semantics = "open" | "won" | "lost";

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly isActive: boolean;
  readonly position?: string;
  readonly departmentIds: readonly number[];
  /** From PERSONAL_BIRTHDAY; the year is dropped. */
  readonly birthday?: { readonly month: number; readonly day: number };
  /** IANA name, absent when the portal has none for the person. */
  readonly timeZone?: string;
  /** Seconds east of UTC, when the portal tells it. */
  readonly timeZoneOffset?: number;
}

export interface Department {
  readonly id: number;
  readonly name: string;
  readonly parentId?: number;
  readonly headId?: number;
}

export interface Deal {
  readonly id: number;
  readonly title: string;
  readonly amount: Money;
  /** The portal sent a number of more than 15 significant digits, so `amount` may be rounded by the wire. */
  readonly isAmountDoubtful: boolean;
  readonly categoryId: number;
  readonly stageId: string;
  readonly semantics: Semantics;
  readonly responsibleId: number;
  readonly createdAt: Temporal.Instant;
  /** Last stage move (`movedTime`). */
  readonly movedAt?: Temporal.Instant;
  /** Planned close (`closedate`): the date as written, whatever the zone. */
  readonly plannedClose?: Temporal.PlainDate;
  /** Last communication (`lastActivityTime`). */
  readonly lastActivityAt?: Temporal.Instant;
  /** Integer percent; absent when empty or 0. */
  readonly probability?: number;
  readonly companyId?: number;
  readonly contactId?: number;
  /** A recurring template, which is no deal (`isRecurring = Y`). */
  readonly isTemplate: boolean;
}

export interface Lead {
  readonly id: number;
  readonly title: string;
  readonly amount: Money;
  readonly statusId: string;
  readonly semantics: Semantics;
  readonly sourceId?: string;
  readonly responsibleId: number;
  readonly createdAt: Temporal.Instant;
  readonly movedAt?: Temporal.Instant;
}

/** One record of the stage history (`crm.stagehistory.list`). */
export interface StageMove {
  readonly id: number;
  readonly ownerId: number;
  readonly kind: "created" | "moved" | "closed" | "pipeline-changed";
  readonly at: Temporal.Instant;
  readonly categoryId: number;
  readonly stageId: string;
  readonly semantics: Semantics;
}

/**
 * A record of the stage history in a compact form, for histories of a year: half a million of them take some 50 MB.
 * Times are epoch milliseconds.
 */
export interface StageEntry extends Omit<StageMove, "at"> {
  readonly at: number;
}

/** A next step: an uncompleted activity with a deadline in the future, and the deals that it is bound to. */
export interface PlannedActivity {
  readonly id: number;
  /** The deals that are known: only the owner, if it is one, when the answer did not tell the bindings. */
  readonly dealIds: readonly number[];
  /** False when it may be bound to further deals, see `activityDeals`. */
  readonly hasAllDeals: boolean;
  readonly responsibleId: number;
}

/** An open task that is linked to deals (`UF_CRM_TASK`). */
export interface DealTask {
  readonly id: number;
  readonly dealIds: readonly number[];
  readonly responsibleId: number;
}

export interface Activity {
  readonly id: number;
  readonly ownerType: "lead" | "deal" | "contact" | "company" | "other";
  readonly ownerId: number;
  readonly kind: "meeting" | "call" | "task" | "email" | "form" | "other";
  readonly direction: "none" | "incoming" | "outgoing";
  readonly isCompleted: boolean;
  /** IS_INCOMING_CHANNEL = Y: created by a form, an open line and the like. */
  readonly isFromChannel: boolean;
  /** An incoming call that somebody missed. */
  readonly isMissedCall: boolean;
  readonly responsibleId: number;
  readonly createdAt: Temporal.Instant;
  readonly deadline?: Temporal.Instant;
  /** The last change (`LAST_UPDATED`) of a completed one: the portal keeps no moment of completion of its own. */
  readonly completedAt?: Temporal.Instant;
  /** Every record that the activity is bound to, the owner included. */
  readonly bindings: readonly { readonly type: Activity["ownerType"]; readonly id: number }[];
}

/** Stored status (`REAL_STATUS`), never the computed one. */
export type TaskStatus =
  | "new"
  | "waiting"
  | "in-progress"
  | "awaiting-decision"
  | "completed"
  | "deferred"
  | "declined";

export interface Task {
  readonly id: number;
  readonly title: string;
  readonly status: TaskStatus;
  readonly isImportant: boolean;
  readonly deadline?: Temporal.Instant;
  readonly createdAt?: Temporal.Instant;
  readonly closedAt?: Temporal.Instant;
  readonly responsibleId: number;
  readonly creatorId: number;
  readonly groupId?: number;
}

/** How the owner of a calendar stands to a meeting: H, Y, N, Q of the portal. `none`: not a meeting. */
export type Attendance = "none" | "host" | "accepted" | "declined" | "unanswered";

/** One instance of an event in one person's calendar; recurring events are already expanded. */
export interface CalendarEvent {
  readonly id: number;
  /** The organiser's row: the same meeting in several calendars has the same `parentId`. */
  readonly parentId: number;
  readonly ownerId: number;
  readonly title: string;
  readonly start: Temporal.Instant;
  /** Equal to `start` for an event without an end. */
  readonly end: Temporal.Instant;
  readonly isAllDay: boolean;
  /** All-day events only: first and last day, both included, as written. */
  readonly days?: { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };
  readonly attendance: Attendance;
  readonly hostId?: number;
  readonly attendeeIds: readonly number[];
  readonly place?: string;
  readonly availability: "busy" | "free" | "absent" | "tentative";
  readonly isRecurring: boolean;
  readonly isPrivate: boolean;
  /** The event said no end, or an end before its start; `end` was set to `start`. */
  readonly hasNoEnd: boolean;
}

/** Somebody away on a day; `until`, the last day away, is absent when the portal does not tell. */
export interface Absence {
  readonly personId: number;
  readonly until?: Temporal.PlainDate;
}

/** A person as the messenger's company structure shows them. */
export interface Colleague {
  readonly personId: number;
  readonly name: string;
  readonly isActive: boolean;
  readonly birthday?: { readonly month: number; readonly day: number };
  /** Day on which the absence ends; given only for somebody who is away now. */
  readonly absentUntil?: Temporal.PlainDate;
}

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
