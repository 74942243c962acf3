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
