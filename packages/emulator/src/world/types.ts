/**
 * The data of an emulated portal. Rows are kept in the spelling that the API answers with: classic CRM, users, statuses
 * and history in UPPER case with string scalars, tasks in camelCase with string scalars, `crm.item.*` is a typed view of
 * the classic rows made on the fly. Loaders guarantee every field that the row types name; further fields (UF_…) pass
 * through unchanged.
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
  readonly activities: ClassicRow[];
  readonly stageHistory: StageHistoryRow[];
  readonly tasks: TaskRow[];
  /** Unexpanded series, one row per calendar owner, as `calendar.event.get` names the fields. */
  readonly events: EventRow[];
  /** `timeman.status` rows with USER_ID. */
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
  /** Answer of calendar.settings.get, before `year_holidays` is filled from `holidays`. */
  readonly calendarSettings: Readonly<Record<string, unknown>>;
  /** Text dates of the calendar: "02.12.2026 11:00:00" or "12/02/2026 11:00:00 am". */
  readonly dateFormat: "dotted" | "slashed";
  /** LICENSE of app.info, e.g. "ru_basic_1a2b3c": begins with the portal's region and ends with a digest of the world. */
  readonly license: string;
}

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
  AMOUNT: string;
  SORT: string;
  BASE: "Y" | "N";
  FULL_NAME: string;
  [field: string]: unknown;
}

/** As crm.stagehistory.list answers, plus ENTITY_TYPE_ID (1 lead, 2 deal), which is not part of the answer. */
export interface StageHistoryRow {
  ENTITY_TYPE_ID: 1 | 2;
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

/** camelCase row of tasks.task.list; `status` is the stored status "1"…"7". */
export type TaskRow = { id: string; title: string; status: string; responsibleId: string; createdBy: string } & Record<
  string,
  unknown
>;

/** Row of calendar.event.get. */
export type EventRow = { ID: string; PARENT_ID: string; OWNER_ID: string; CAL_TYPE: string; NAME: string } & Record<
  string,
  unknown
>;
