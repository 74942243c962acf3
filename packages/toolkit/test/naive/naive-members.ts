import type { World } from "@b24kit/emulator";

/** Ids of those who work in a department or head it, with the dismissed apart; with those below it when `isDeep`. */
export function membersOf(world: World, department: number, isDeep = false) {
  const below = isDeep ? belowOf(world, department) : [];
  const ids = new Set([department, ...below]);
  const heads = new Set(world.departments.filter(({ ID }) => ids.has(Number(ID))).map((row) => String(row["UF_HEAD"])));
  const belongs = (user: World["users"][number]): boolean =>
    (user["UF_DEPARTMENT"] as readonly unknown[]).some((id) => ids.has(Number(id)));
  const active = world.users.filter((user) => user.ACTIVE && (belongs(user) || heads.has(user.ID)));
  const dismissed = world.users.filter((user) => !user.ACTIVE && belongs(user));
  return { active: active.map(({ ID }) => ID), dismissed: dismissed.map(({ ID }) => ID) };
}

function belowOf(world: World, department: number): number[] {
  const children = world.departments.filter((row) => Number(row["PARENT"]) === department).map(({ ID }) => Number(ID));
  return children.flatMap((id) => [id, ...belowOf(world, id)]);
}
