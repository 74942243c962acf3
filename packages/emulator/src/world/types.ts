/**
 * The data of an emulated portal. Rows are kept in the spelling that the API answers with: classic CRM, users, statuses
 * and history in UPPER case with string scalars, tasks in camelCase with string scalars, `crm.item.*` is a typed view of
 * the classic rows made on the fly. Loaders guarantee every field that the row types name; further fields (UF_…) pass
 * through unchanged, except that their numbers become strings.
 *
 * Times of CRM rows and tasks are ISO 8601 in the zone of the server; an empty one is "" (CRM) or null (tasks).
 * Dates without time (CLOSEDATE, BEGINDATE, BIRTHDATE, PERSONAL_BIRTHDAY) carry the server's offset as their time part,
 * "2026-11-30T03:00:00+03:00", as the portal writes them.
 */
export interface World {
  readonly portal: PortalSettings;
  readonly users: UserRow[];
  readonly departments: DepartmentRow[];
  readonly categories: CategoryRow[];
  readonly statuses: StatusRow[];
  readonly currencies: CurrencyRow[];
  readonly companies: ClassicRow[];
  readonly contacts: ClassicRow[];
  readonly leads: ClassicRow[];
  readonly deals: ClassicRow[];
  /** `crm.activity.list` rows; BINDINGS ([{ OWNER_TYPE_ID, OWNER_ID }], strings) is always there. */
  readonly activities: ClassicRow[];
  readonly stageHistory: StageHistoryRow[];
  readonly tasks: TaskRow[];
  /** Unexpanded series, one row per calendar owner, as `calendar.event.get` names the fields. */
  readonly events: EventRow[];
  /** `timeman.status` rows with USER_ID, the state of today; ID equals USER_ID. */
  readonly workdays: ClassicRow[];
  /** ISO dates ("2026-01-01") on which the company does not work. */
  readonly holidays: string[];
}

export interface PortalSettings {
  /** ISO instant at which the portal's clock stands still; undefined: the real clock. */
  readonly now?: string;
  /** IANA zone of the server: dates of the CRM are written in it. */
  readonly serverZone: string;
  /** Whose key the printed webhook is. */
  readonly currentUser: number;
  /** Users who are administrators. */
  readonly administrators: readonly number[];
  /** Scopes of every webhook; undefined: all. */
  readonly scopes?: readonly string[];
  readonly simpleCrm: boolean;
  /** Every user sees every row: the rows are those that the portal they come from let one user see. */
  readonly isOpenToAll?: boolean;
  /** Answer of calendar.settings.get, before `year_holidays` is filled from `holidays`. */
  readonly calendarSettings: Readonly<Record<string, unknown>>;
  /** Text dates of the calendar: "02.12.2026 11:00:00" or "12/02/2026 11:00:00 am". */
  readonly dateFormat: DateFormat;
  /** LICENSE of app.info, e.g. "ru_basic_1a2b3c4d": begins with the portal's region and ends with a digest of the world. */
  readonly license: string;
}

/** How the site writes dates: DD.MM.YYYY HH:MI:SS or MM/DD/YYYY hh:mm:ss am. */
export type DateFormat = "dotted" | "slashed";

/** Scalars are strings, empty references null or "0", flags "Y"/"N", as the classic CRM methods answer. */
export type ClassicRow = { ID: string } & Record<string, unknown>;

export type UserRow = ClassicRow & {
  ACTIVE: boolean;
  NAME: string;
  LAST_NAME: string;
  /** May be "". */
  TIME_ZONE: string;
  UF_DEPARTMENT: number[];
};

export interface DepartmentRow {
  ID: string;
  NAME: string;
  SORT: number;
  PARENT?: string;
  UF_HEAD?: string;
}

export interface CategoryRow {
  id: number;
  name: string;
  sort: number;
  entityTypeId: number;
  isDefault: "Y" | "N";
}

export type StatusRow = ClassicRow & {
  ENTITY_ID: string;
  STATUS_ID: string;
  NAME: string;
  SORT: string;
  SEMANTICS: "S" | "F" | null;
};

export interface CurrencyRow {
  CURRENCY: string;
  AMOUNT_CNT: string;
  /** "" when the currency has no rate. */
  AMOUNT: string;
  SORT: string;
  BASE: "Y" | "N";
  FULL_NAME: string;
  [field: string]: unknown;
}

/** As crm.stagehistory.list answers, plus ENTITY_TYPE_ID (1 lead, 2 deal), which is not part of the answer. */
export interface StageHistoryRow {
  ENTITY_TYPE_ID: 1 | 2;
  /** Unique among the rows of one ENTITY_TYPE_ID. */
  ID: number;
  TYPE_ID: 1 | 2 | 3 | 5;
  OWNER_ID: number;
  /** ISO 8601 with offset. */
  CREATED_TIME: string;
  CATEGORY_ID: number;
  /** P, S or F. Answered as STATUS_SEMANTIC_ID for leads. */
  STAGE_SEMANTIC_ID: string;
  /** Answered as STATUS_ID for leads. */
  STAGE_ID: string;
}

/**
 * camelCase row of tasks.task.list; `status` is the stored status "1"…"7". `accomplices` and `auditors` are lists of id
 * strings, `ufCrmTask` is a list such as ["D_17"]; dates are ISO in the server's zone or null.
 */
export type TaskRow = {
  id: string;
  title: string;
  status: string;
  responsibleId: string;
  createdBy: string;
  deadline: string | null;
  createdDate: string;
  closedDate: string | null;
  accomplices: string[];
  auditors: string[];
  ufCrmTask: string[];
} & Record<string, unknown>;

/**
 * Row of calendar.event.get. DATE_FROM and DATE_TO are the first occurrence in the site format, wall clock of TZ_FROM and
 * TZ_TO. All-day rows (DT_SKIP_TIME Y) have dates without time (DATE_TO is the last day), no TZ fields, and *_TS_UTC at
 * midnight UTC. An event without an end has DATE_TO = DATE_FROM and DT_LENGTH 0. SECT_ID of a user's calendar is the
 * user's id. DATE_TO_TS_UTC of a series is the end of the series.
 */
export type EventRow = {
  ID: string;
  PARENT_ID: string;
  OWNER_ID: string;
  CAL_TYPE: string;
  NAME: string;
  DATE_FROM: string;
  DATE_TO: string;
  /** Unix seconds. */
  DATE_FROM_TS_UTC: string;
  DATE_TO_TS_UTC: string;
  DT_SKIP_TIME: "Y" | "N";
  /** Seconds of one occurrence. */
  DT_LENGTH: number;
  RRULE: RecurrenceRule | "";
  /** Site-format dates joined by ";", or "". */
  EXDATE: string;
  IS_MEETING: boolean;
  /** H, Y, N, Q; "" when it is no meeting. */
  MEETING_STATUS: string;
  ACCESSIBILITY: string;
  ATTENDEE_LIST: AttendeeEntry[];
} & Record<string, unknown>;

export interface AttendeeEntry {
  id: number;
  entryId: string;
  status: string;
}

export type Weekday = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

export interface RecurrenceRule {
  FREQ: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  INTERVAL: number;
  /** Weekly rules only: { MO: "MO" }, as the portal writes it. */
  BYDAY?: Partial<Record<Weekday, Weekday>>;
  /** Occurrences, excluded ones counted. */
  COUNT?: number;
  /** Last date, included, in the site format. */
  UNTIL?: string;
}
