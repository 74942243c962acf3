import { calendarDay, dateParts, DAY, weekdayOf, type CalendarDay } from "../calendar-day.ts";
import type { TeamName } from "../content/content.ts";
import { transliterate } from "../transliterate.ts";
import type { DepartmentRow, UserRow } from "../types.ts";
import type { Setting } from "./setting.ts";
import { DEPARTMENTS, team, type Member } from "./team.ts";

export function createDepartments(setting: Setting): DepartmentRow[] {
  return DEPARTMENTS.map(({ id, parent, head }, index) => ({
    ID: String(id),
    NAME: setting.content.company.departments[index] ?? "",
    SORT: 500,
    ...(parent !== undefined && { PARENT: String(parent) }),
    ...(head !== undefined && { UF_HEAD: String(head) }),
  }));
}

export function createUsers(setting: Setting): UserRow[] {
  const birthdays = birthdaysOf(setting);
  const names = setting.content.company.team;
  return team(setting)
    .map((member, index) => {
      const name = names[index];
      if (!name) throw new RangeError(`no name for team member ${member.id}`);
      return userRow(setting, member, name, birthdays.get(member.id) ?? 0);
    })
    .toSorted((a, b) => Number(a.ID) - Number(b.ID));
}

function userRow(setting: Setting, member: Member, name: TeamName, birthday: CalendarDay): UserRow {
  const { clock, midnight } = setting;
  const hired = midnight - (400 + ((member.id * 97) % 2200)) * DAY;
  const lastLogin = member.isActive
    ? clock.at(setting.lastWorkingDay, 530 + ((member.id * 7) % 90))
    : midnight - 90 * DAY;
  return {
    ID: String(member.id),
    XML_ID: "",
    ACTIVE: member.isActive,
    NAME: name.first,
    LAST_NAME: name.last,
    SECOND_NAME: name.second,
    EMAIL: `${transliterate(`${name.first[0] ?? ""}.${name.last}`)}@${setting.content.company.mailDomain}`,
    LAST_LOGIN: clock.iso(lastLogin),
    DATE_REGISTER: clock.isoDay(clock.dayOf(hired)),
    TIME_ZONE: member.zone,
    IS_ONLINE: "N",
    PERSONAL_GENDER: name.gender,
    PERSONAL_BIRTHDAY: clock.isoDay(birthday),
    PERSONAL_MOBILE: setting.content.people.phone(90_000 + member.id),
    PERSONAL_PHOTO: "",
    WORK_PHONE: "",
    WORK_POSITION: name.position,
    UF_DEPARTMENT: [member.department],
    UF_EMPLOYMENT_DATE: clock.isoDay(clock.dayOf(hired)),
    UF_PHONE_INNER: String(100 + member.id),
    USER_TYPE: "employee",
  };
}

/** One birthday today, one on another day of this Monday–Sunday week, one in five days; the others over the year. */
function birthdaysOf(setting: Setting): Map<number, CalendarDay> {
  const random = setting.random("birthdays");
  const other = weekdayOf(setting.today) === 7 ? setting.today - 1 : setting.today + 1;
  const planned = new Map([
    [13, setting.today],
    [24, other],
    [30, setting.today + 5],
  ]);
  return new Map(
    team(setting).map(({ id }) => {
      const day = planned.get(id) ?? setting.today + 20 + random.int(0, 320);
      return [id, bornOn(day, random.int(0, 9))];
    }),
  );
}

/** A leap year of birth when the day is 29 February. */
function bornOn(day: CalendarDay, spread: number): CalendarDay {
  const { month, date } = dateParts(day);
  const year = month === 2 && date === 29 ? 1988 : 1975 + spread * 2;
  return calendarDay(year, month, date) ?? 0;
}
