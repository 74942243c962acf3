import type { FamilyTable, OffsetFamily } from "../family.ts";
import { operators } from "./operators.ts";

/** `sort` and `order` are two texts, and both are needed. */
const byTwoTexts = { style: "sort+order", sort: "sort", direction: "order" } as const;

const counted = {
  paging: "offset",
  startParam: "start",
  rowsPath: [],
  rowId: "ID",
  idField: "ID",
  isCounted: true,
} as const satisfies OffsetFamily;

const users = { ...counted, order: byTwoTexts, select: ["select"] } as const satisfies OffsetFamily;
const userParams = ["sort", "order", "select", "start", "ADMIN_MODE", "IMAGE_RESIZE"];

/** People, structure, groups, calendars, working time. https://apidocs.bitrix24.com/api-reference/ */
export const peopleFamilies: FamilyTable = {
  // Fields that the scope of the key does not open are dropped, and nobody can tell which; so not by identifier.
  "user.get": {
    ...users,
    filter: {
      param: ["FILTER"],
      besides: userParams,
      keys: "UPPER_SNAKE",
      operators: operators.controller,
      idList: "ID",
    },
  },
  "user.search": {
    ...users,
    filter: {
      param: ["FILTER"],
      besides: userParams,
      keys: "UPPER_SNAKE",
      operators: operators.equalityOnly,
      // UF_DEPARTMENT stands beside FILTER in the table of parameters of the page.
      fields: ["NAME", "LAST_NAME", "WORK_POSITION", "UF_DEPARTMENT_NAME", "UF_DEPARTMENT", "USER_TYPE", "FIND"],
      exclusive: "FIND",
    },
  },
  "department.get": {
    ...counted,
    startParam: "START",
    // SORT in upper case is a condition.
    order: { ...byTwoTexts, isExact: true },
    filter: {
      besides: ["sort", "order", "START"],
      keys: "UPPER_SNAKE",
      operators: operators.equalityOnly,
      fields: ["ID", "NAME", "SORT", "PARENT", "UF_HEAD"],
    },
    select: null,
  },
  // A full last page may announce a page that does not exist; by identifier that does not matter.
  "socialnetwork.api.workgroup.list": {
    paging: "keyset",
    idField: "ID",
    rowId: "id",
    rowsPath: ["workgroups"],
    filter: { param: ["filter"], keys: "UPPER_SNAKE", operators: operators.controllerWithoutLists },
    order: { style: "object", param: ["order"] },
    select: ["select"],
  },
  "sonet_group.get": {
    ...counted,
    filter: { param: ["FILTER"], keys: "UPPER_SNAKE", operators: operators.oldFilter },
    order: { style: "object", param: ["ORDER"] },
    select: null,
  },
  "calendar.event.get": {
    paging: "none",
    rowsPath: [],
    requiredParams: ["type", "ownerId"],
    filter: null,
    order: null,
    select: null,
  },
  "calendar.section.get": {
    paging: "none",
    rowsPath: [],
    requiredParams: ["type", "ownerId"],
    filter: null,
    order: null,
    select: null,
  },
  "timeman.timecontrol.reports.users.get": { paging: "none", rowsPath: [], filter: null, order: null, select: null },
  "voximplant.statistic.get": {
    paging: "keyset",
    idField: "ID",
    rowId: "ID",
    rowsPath: [],
    filter: { param: ["FILTER"], operators: operators.oldFilter, groups: "nested" },
    order: { style: "sort+order", sort: "SORT", direction: "ORDER" },
    select: null,
  },
};
