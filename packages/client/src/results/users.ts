import { z } from "zod";
import {
  wireDateOrEmpty,
  wireFlag,
  wireMap,
  wireNumber,
  wireNumberOrNone,
  wireObject,
  wireRow,
  wireText,
} from "./wire.ts";

/** The scope of the key decides which of these are there. https://apidocs.bitrix24.com/api-reference/user/user-get.html */
const user = wireRow(
  {},
  {
    ID: wireNumber,
    XML_ID: wireText,
    ACTIVE: wireFlag,
    NAME: wireText,
    LAST_NAME: wireText,
    SECOND_NAME: wireText,
    TITLE: wireText,
    EMAIL: wireText,
    LAST_LOGIN: wireText,
    DATE_REGISTER: wireText,
    TIMESTAMP_X: wireDateOrEmpty,
    LAST_ACTIVITY_DATE: wireDateOrEmpty,
    IS_ONLINE: wireFlag,
    TIME_ZONE: wireText,
    TIME_ZONE_OFFSET: wireNumberOrNone.describe("Seconds."),
    PERSONAL_GENDER: wireText,
    PERSONAL_BIRTHDAY: wireText,
    PERSONAL_MOBILE: wireText,
    WORK_PHONE: wireText,
    WORK_POSITION: wireText,
    UF_DEPARTMENT: z.union([z.array(wireNumber), z.literal(false), z.null()]),
    UF_EMPLOYMENT_DATE: wireText,
    USER_TYPE: wireText,
  },
);

/** https://apidocs.bitrix24.com/api-reference/departments/department-get.html */
const department = wireRow(
  { ID: wireNumber },
  { NAME: wireText, SORT: wireNumberOrNone, PARENT: wireNumberOrNone, UF_HEAD: wireNumberOrNone },
);

/** Results of the methods about people. */
export const userResults = {
  "user.current": user.extend({ ID: wireNumber }),
  "user.get": z.array(user),
  "user.search": z.array(user),
  "department.get": z.array(department),
  // USER_DATA decides whether a department holds identifiers or people.
  "im.department.employees.get": wireMap(z.array(z.union([wireNumber, z.looseObject({ id: wireNumber })]))),
  // https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
  "timeman.status": wireObject({
    STATUS: z.string(),
    TIME_START: wireText.optional(),
    TIME_FINISH: wireText.optional(),
    TIME_FINISH_DEFAULT: wireText.optional(),
    DURATION: wireText.optional().describe("hh:mm:ss"),
    TIME_LEAKS: wireText.optional().describe("hh:mm:ss"),
    ACTIVE: wireFlag.optional(),
    TZ_OFFSET: wireNumberOrNone.optional().describe("Seconds."),
  }),
};
