import { command } from "@b24kit/client";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { hasEmptyList } from "../conditions.ts";
import { MalformedAnswerError } from "../errors.ts";
import type { Colleague } from "../model/types.ts";
import type { Query } from "../query.ts";
import { isRecord, readRows, readWire, wireFlag, wireId, wireList, wireText } from "../wire.ts";
import { readBirthday } from "./birthday.ts";

const METHOD = "im.department.employees.get";

/** https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html */
const employeeRow = z.object({
  id: wireId,
  name: wireText,
  active: wireFlag,
  birthday: wireText,
  absent: wireText,
  bot: wireFlag,
});

/** People of the departments themselves, not of those below them, with birthdays and absences; each person once. */
export function colleagues({ departmentIds }: { readonly departmentIds: readonly number[] }): Query<Colleague> {
  return {
    command: command(METHOD, { ID: departmentIds, USER_DATA: "Y" }),
    scope: "im",
    parse: ([result]) => parseColleagues(result),
    isWhole: true,
    isEmpty: hasEmptyList(departmentIds),
  };
}

function parseColleagues(result: unknown): readonly Colleague[] {
  if (!isRecord(result) && !Array.isArray(result)) throw new MalformedAnswerError(METHOD, "", "a map of departments");
  const rows = Object.values(result).flatMap((people) =>
    readRows(METHOD, employeeRow, readWire(METHOD, wireList, people)),
  );
  const colleagues = rows.filter((row) => !row.bot).map(toColleague);
  return [...new Map(colleagues.map((colleague) => [colleague.personId, colleague])).values()];
}

function toColleague(row: z.output<typeof employeeRow>): Colleague {
  const birthday = readBirthday(row.birthday);
  const absentUntil = lastDayAway(row.absent);
  return {
    personId: row.id,
    name: row.name,
    isActive: row.active,
    ...(birthday && { birthday }),
    ...(absentUntil && { absentUntil }),
  };
}

/** The day as written; an absence until midnight ends with the day before. */
function lastDayAway(absent: string): Temporal.PlainDate | undefined {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(absent) ?? [];
  if (date === undefined) return undefined;
  return Temporal.PlainDate.from(date).subtract({ days: time === "00:00" ? 1 : 0 });
}
