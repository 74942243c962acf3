import { captureCrmFields } from "./captured-crm-fields.ts";
import type { FieldTreatments } from "./treatment.ts";

const STATES = ["OPENED", "CLOSED", "PAUSED", "EXPIRED"] as const;

const users: FieldTreatments = {
  ID: "id",
  ACTIVE: "flag",
  NAME: { text: "first" },
  LAST_NAME: { text: "last" },
  SECOND_NAME: { text: "second" },
  EMAIL: "mail",
  TIME_ZONE: "zone",
  TIME_ZONE_OFFSET: "number",
  PERSONAL_GENDER: ["M", "F", ""],
  PERSONAL_BIRTHDAY: "birthday",
  PERSONAL_MOBILE: "phone",
  WORK_PHONE: "phone",
  WORK_POSITION: { text: "position" },
  UF_DEPARTMENT: "ids",
  USER_TYPE: ["employee", "extranet", "email", "shop"],
};

const departments: FieldTreatments = {
  ID: "id",
  NAME: { text: "department" },
  SORT: "number",
  PARENT: "id",
  UF_HEAD: "id",
};

const categories: FieldTreatments = {
  id: "number",
  name: { text: "text" },
  sort: "number",
  entityTypeId: "number",
  isDefault: "flag",
};

const statuses: FieldTreatments = {
  ID: "id",
  ENTITY_ID: "code",
  STATUS_ID: "code",
  NAME: { text: "text" },
  SORT: "number",
  SYSTEM: "flag",
  CATEGORY_ID: "number",
  SEMANTICS: ["S", "F", ""],
};

const currencies: FieldTreatments = {
  CURRENCY: "currency",
  AMOUNT_CNT: "number",
  AMOUNT: "number",
  SORT: "number",
  BASE: "flag",
  DECIMALS: "number",
};

const stageHistory: FieldTreatments = {
  ENTITY_TYPE_ID: "id",
  ID: "id",
  TYPE_ID: ["1", "2", "3", "5"],
  OWNER_ID: "id",
  CREATED_TIME: "moment",
  CATEGORY_ID: "number",
  STAGE_SEMANTIC_ID: ["P", "S", "F"],
  STAGE_ID: "code",
  STATUS_SEMANTIC_ID: ["P", "S", "F"],
  STATUS_ID: "code",
};

const tasks: FieldTreatments = {
  id: "id",
  title: { text: "text" },
  status: ["1", "2", "3", "4", "5", "6", "7"],
  priority: ["0", "1", "2"],
  mark: ["P", "N"],
  groupId: "number",
  parentId: "id",
  createdBy: "id",
  responsibleId: "id",
  createdDate: "moment",
  changedBy: "id",
  changedDate: "moment",
  deadline: "moment",
  startDatePlan: "moment",
  endDatePlan: "moment",
  dateStart: "moment",
  closedDate: "moment",
  closedBy: "id",
  statusChangedDate: "moment",
  activityDate: "moment",
  viewedDate: "moment",
  accomplices: "ids",
  auditors: "ids",
  ufCrmTask: "links",
  taskControl: "flag",
  allowChangeDeadline: "flag",
  allowTimeTracking: "flag",
  addInReport: "flag",
  multitask: "flag",
  notViewed: "flag",
  replicate: "flag",
  subordinate: "flag",
};

const events: FieldTreatments = {
  ID: "id",
  PARENT_ID: "id",
  CAL_TYPE: ["user", "group", "company_calendar"],
  OWNER_ID: "number",
  NAME: { text: "text" },
  LOCATION: { text: "place" },
  DATE_FROM: "moment",
  DATE_TO: "moment",
  TZ_FROM: "zone",
  TZ_TO: "zone",
  DT_SKIP_TIME: "flag",
  DT_LENGTH: "number",
  RRULE: "rule",
  EXDATE: "dates",
  RECURRENCE_ID: "id",
  IS_MEETING: "flag",
  MEETING_STATUS: ["H", "Y", "N", "Q", ""],
  MEETING_HOST: "id",
  ATTENDEE_LIST: "attendees",
  ACCESSIBILITY: ["busy", "quest", "free", "absent"],
  IMPORTANCE: ["high", "normal", "low"],
  PRIVATE_EVENT: "flag",
  UF_CRM_CAL_EVENT: "links",
  SECT_ID: "id",
};

const workdays: FieldTreatments = {
  USER_ID: "id",
  STATUS: STATES,
  TIME_START: "moment",
  TIME_FINISH: "moment",
  TIME_FINISH_DEFAULT: "moment",
  DURATION: "duration",
  TIME_LEAKS: "duration",
  TZ_OFFSET: "number",
  UF_TIMEMAN: "flag",
  UF_TM_FREE: "flag",
  UF_TM_MAX_START: "duration",
  UF_TM_MIN_FINISH: "duration",
  UF_TM_MIN_DURATION: "duration",
  UF_TM_ALLOWED_DELTA: "duration",
};

/** Of each collection the fields that a captured file may hold. A field that is not named here is never written. */
export const capturedFields = {
  users,
  departments,
  categories,
  statuses,
  currencies,
  ...captureCrmFields,
  stageHistory,
  tasks,
  events,
  workdays,
} as const satisfies Readonly<Record<string, FieldTreatments>>;

/** Name of a collection that a capture reads. */
export type CapturedCollection = keyof typeof capturedFields;
