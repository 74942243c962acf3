import { emptyObject } from "../../php/encode.ts";
import { toText } from "../../php/values.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { userZone } from "../../portal/caller.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { UserRow } from "../../world/types.ts";

/** Fields that the scope `user_brief` opens. */
const briefFields = [
  "ID",
  "XML_ID",
  "ACTIVE",
  "NAME",
  "LAST_NAME",
  "SECOND_NAME",
  "TITLE",
  "IS_ONLINE",
  "TIME_ZONE",
  "TIME_ZONE_OFFSET",
  "TIMESTAMP_X",
  "DATE_REGISTER",
  "PERSONAL_PROFESSION",
  "PERSONAL_GENDER",
  "PERSONAL_BIRTHDAY",
  "PERSONAL_PHOTO",
  "PERSONAL_CITY",
  "PERSONAL_STATE",
  "PERSONAL_COUNTRY",
  "WORK_POSITION",
  "WORK_CITY",
  "WORK_STATE",
  "WORK_COUNTRY",
  "LAST_ACTIVITY_DATE",
  "UF_EMPLOYMENT_DATE",
  "UF_TIMEMAN",
  "UF_DEPARTMENT",
  "USER_TYPE",
];

/** What `user_basic` adds: ways to reach the person. */
const basicFields = [
  ...briefFields,
  "EMAIL",
  "PERSONAL_WWW",
  "PERSONAL_ICQ",
  "PERSONAL_PHONE",
  "PERSONAL_MOBILE",
  "PERSONAL_FAX",
  "PERSONAL_PAGER",
  "PERSONAL_MAILBOX",
  "WORK_COMPANY",
  "WORK_DEPARTMENT",
  "WORK_PHONE",
  "WORK_FAX",
  "WORK_WWW",
  "WORK_MAILBOX",
  "UF_INTERESTS",
  "UF_SKILLS",
  "UF_WEB_SITES",
  "UF_XING",
  "UF_LINKEDIN",
  "UF_FACEBOOK",
  "UF_TWITTER",
  "UF_SKYPE",
  "UF_DISTRICT",
  "UF_PHONE_INNER",
];

/** Fields that a row has even when the world leaves them out. */
const defaults: Readonly<Record<string, unknown>> = {
  ID: "",
  SECOND_NAME: "",
  EMAIL: "",
  LAST_LOGIN: "",
  DATE_REGISTER: "",
  IS_ONLINE: "N",
  PERSONAL_GENDER: "",
  PERSONAL_BIRTHDAY: "",
  PERSONAL_PHOTO: "",
  PERSONAL_MOBILE: "",
  WORK_PHONE: "",
  WORK_POSITION: "",
  UF_EMPLOYMENT_DATE: "",
  USER_TYPE: "employee",
};

/** Never part of an answer. */
const hidden = new Set(["LOGIN", "TIME_ZONE_OFFSET"]);

const datetimes = new Set(["LAST_LOGIN", "DATE_REGISTER"]);

/** May the field be answered under these scopes? */
export function isUserFieldOpen(scopes: readonly string[], name: string): boolean {
  if (scopes.includes("user")) return true;
  return (scopes.includes("user_basic") ? basicFields : briefFields).includes(name);
}

/** Names of the fields that some row has and the scopes open, `user.fields`. */
export function userFieldNames(portal: PortalState, scopes: readonly string[]): string[] {
  const names = new Set([...Object.keys(defaults), ...portal.users.rows.flatMap((row) => Object.keys(row))]);
  return [...names].filter((name) => isUserFieldOpen(scopes, name) && !hidden.has(name));
}

/** The row as lists answer it: TIMESTAMP_X and LAST_ACTIVITY_DATE are empty objects there. */
export function renderUser(portal: PortalState, scopes: readonly string[], row: UserRow): Record<string, unknown> {
  const rendered: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...defaults, ...row })) {
    if (isUserFieldOpen(scopes, name) && !hidden.has(name)) rendered[name] = userValue(portal, name, value);
  }
  return { ...rendered, TIMESTAMP_X: emptyObject, LAST_ACTIVITY_DATE: emptyObject };
}

/** The row as `user.current` answers it: the two dates are text, in two formats. */
export function renderCurrentUser(
  portal: PortalState,
  scopes: readonly string[],
  row: UserRow,
): Record<string, unknown> {
  const offset = timeZoneOffset(portal, row);
  return {
    ...renderUser(portal, scopes, row),
    ...(offset === undefined ? {} : { TIME_ZONE_OFFSET: String(offset) }),
    TIMESTAMP_X: toText(row["TIMESTAMP_X"]),
    LAST_ACTIVITY_DATE: toText(row["LAST_ACTIVITY_DATE"]),
  };
}

/**
 * Seconds east of UTC now. A row may state TIME_ZONE_OFFSET; null there stands for an older server, which does not
 * answer it at all.
 */
export function timeZoneOffset(portal: PortalState, row: UserRow): number | undefined {
  if (row["TIME_ZONE_OFFSET"] === null) return undefined;
  return portal.zones.offset(userZone(portal, row), portal.now()) / 1000;
}

function userValue(portal: PortalState, name: string, value: unknown): unknown {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (!datetimes.has(name) || value === "") return value;
  const instant = portal.dates.stored(toText(value));
  return instant === undefined ? value : serverIso(portal, instant);
}
