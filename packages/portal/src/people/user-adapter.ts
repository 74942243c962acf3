import { z } from "zod";
import type { Person } from "../model/types.ts";
import { readRows, wireFlag, wireId, wireIds, wireInteger, wireText } from "../wire.ts";
import { validZone } from "../zone.ts";
import { readBirthday } from "./birthday.ts";

/** https://apidocs.bitrix24.com/api-reference/user/user-get.html; the scope decides which fields come. */
const userRow = z.object({
  ID: wireId,
  ACTIVE: wireFlag,
  NAME: wireText,
  LAST_NAME: wireText,
  EMAIL: wireText,
  LOGIN: wireText,
  WORK_POSITION: wireText,
  PERSONAL_BIRTHDAY: wireText,
  TIME_ZONE: wireText,
  TIME_ZONE_OFFSET: wireInteger,
  UF_DEPARTMENT: wireIds,
});

export type UserRow = z.output<typeof userRow>;

export const USER_FIELDS = Object.keys(userRow.shape);

/** The people of some rows of `user.get`. */
export function parsePeople(rows: readonly unknown[]): readonly Person[] {
  return readRows("user.get", userRow, rows).map(toPerson);
}

/** "NAME LAST_NAME", else e-mail, else login, else "#ID". */
export function personName(row: Pick<UserRow, "NAME" | "LAST_NAME" | "EMAIL" | "LOGIN" | "ID">): string {
  const name = `${row.NAME.trim()} ${row.LAST_NAME.trim()}`.trim();
  return name || row.EMAIL.trim() || row.LOGIN.trim() || `#${row.ID}`;
}

function toPerson(row: UserRow): Person {
  const birthday = readBirthday(row.PERSONAL_BIRTHDAY);
  const timeZone = validZone(row.TIME_ZONE);
  const position = row.WORK_POSITION.trim();
  return {
    id: row.ID,
    name: personName(row),
    isActive: row.ACTIVE,
    departmentIds: row.UF_DEPARTMENT,
    ...(position !== "" && { position }),
    ...(birthday && { birthday }),
    ...(timeZone !== undefined && { timeZone }),
    ...(row.TIME_ZONE_OFFSET !== undefined && { timeZoneOffset: row.TIME_ZONE_OFFSET }),
  };
}
