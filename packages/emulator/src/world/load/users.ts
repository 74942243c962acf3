import type { DepartmentRow, UserRow } from "../types.ts";
import type { BaseContext } from "./context.ts";
import { date, moment } from "./date-readers.ts";
import type { FieldTable } from "./field-table.ts";
import { boolean, id, numberList, optionalText, reference, text, wholeNumber } from "./readers.ts";
import { readRows } from "./rows.ts";

const USER: FieldTable<BaseContext> = {
  ID: id(),
  ACTIVE: boolean({ fallback: true }),
  NAME: optionalText(),
  LAST_NAME: optionalText(),
  SECOND_NAME: optionalText(),
  EMAIL: optionalText(),
  // As given: a zone that does not exist is something a client must survive.
  TIME_ZONE: optionalText(),
  LAST_LOGIN: moment({ fallback: "", empty: "" }),
  DATE_REGISTER: moment({ fallback: "", empty: "" }),
  IS_ONLINE: text({ fallback: "N" }),
  PERSONAL_GENDER: optionalText(),
  PERSONAL_BIRTHDAY: date({ fallback: "", empty: "" }),
  PERSONAL_MOBILE: optionalText(),
  WORK_PHONE: optionalText(),
  WORK_POSITION: optionalText(),
  UF_DEPARTMENT: numberList({ fallback: [] }),
  USER_TYPE: text({ fallback: "employee" }),
};

/** Without users there is one: the current one, or number 1. */
export function readUsers(rows: readonly unknown[], currentUser: number | undefined, context: BaseContext): UserRow[] {
  const given = rows.length > 0 ? rows : [{ ID: currentUser ?? 1 }];
  return readRows(given, { name: "users", table: USER, key: "ID" }, context) as UserRow[];
}

/** PARENT and UF_HEAD are absent on the root and on departments without a head. */
const DEPARTMENT: FieldTable<BaseContext> = {
  ID: id(),
  NAME: optionalText(),
  SORT: wholeNumber({ fallback: 500 }),
  PARENT: reference(),
  UF_HEAD: reference(),
};

export function readDepartments(rows: readonly unknown[], context: BaseContext): DepartmentRow[] {
  return readRows(rows, { name: "departments", table: DEPARTMENT, key: "ID" }, context).map(
    ({ PARENT, UF_HEAD, ...row }) =>
      ({ ...row, ...(PARENT !== null && { PARENT }), ...(UF_HEAD !== null && { UF_HEAD }) }) as DepartmentRow,
  );
}
