import type { Making } from "./making.ts";

const zones = ["Europe/Moscow", "Europe/Berlin", "America/New_York", "Asia/Vladivostok", ""] as const;
const days = ["OPENED", "CLOSED", "PAUSED", "EXPIRED"] as const;

/** Departments in a tree, people in some of them (or in none), and how their working day stands. */
export function companyRows(making: Making) {
  const { world, random } = making;
  const departmentCount = 1 + Math.floor(world.people / 6);
  const departments = Array.from({ length: departmentCount }, (_, index) => ({
    ID: String(index + 1),
    NAME: `Department ${index + 1}`,
    ...(index > 0 && { PARENT: String(random.int(1, index)) }),
    ...(random.chance(0.7) && { UF_HEAD: String(random.int(1, world.people)) }),
  }));
  const users = Array.from({ length: world.people }, (_, index) => userRow(index + 1, departmentCount, making));
  const workdays = users
    .filter(() => random.chance(0.8))
    .map(({ ID }) => ({ USER_ID: ID, STATUS: random.pick(days), TIME_START: world.now }));
  return { departments, users, workdays };
}

function userRow(id: number, departments: number, { world, random }: Making) {
  const isOwner = id === 1;
  const birthday = `19${random.int(60, 99)}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`;
  return {
    ID: String(id),
    NAME: `Name${id}`,
    LAST_NAME: `Surname${id}`,
    ACTIVE: isOwner || random.chance(0.9),
    TIME_ZONE: isOwner ? world.zone : random.pick(zones),
    PERSONAL_BIRTHDAY: random.chance(0.8) ? birthday : "",
    UF_DEPARTMENT: random.chance(0.9) ? [random.int(1, departments)] : [],
  };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
