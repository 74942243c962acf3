import type { DepartmentRow, UserRow } from "../world/types.ts";

/** Who works where and who leads whom. Ids are numbers. */
export interface Organisation {
  readonly departments: readonly DepartmentRow[];
  /** Active users whose UF_DEPARTMENT names the department itself, not one below it. */
  membersOf(department: number): number[];
  /** Members of the departments that the user heads and of everything below them, without the user. */
  subordinatesOf(user: number): ReadonlySet<number>;
  /** Heads of the user's departments and of the departments above, nearest first, without the user. */
  superiorsOf(user: number): number[];
}

/** Reads the structure from the rows of `department.get` and `user.get`. */
export function createOrganisation(departments: readonly DepartmentRow[], users: readonly UserRow[]): Organisation {
  const membersOf = (department: number): number[] =>
    users.filter((user) => user.ACTIVE && user.UF_DEPARTMENT.includes(department)).map((user) => Number(user.ID));
  return {
    departments,
    membersOf,
    subordinatesOf(user) {
      const headed = departments.filter((department) => Number(department.UF_HEAD) === user);
      const found = headed.flatMap((department) => subtree(departments, Number(department.ID))).flatMap(membersOf);
      return new Set(found.filter((id) => id !== user));
    },
    superiorsOf(user) {
      const own = users.find((row) => Number(row.ID) === user)?.UF_DEPARTMENT ?? [];
      const heads = own.flatMap((department) => chain(departments, department)).map((row) => Number(row.UF_HEAD ?? 0));
      return [...new Set(heads)].filter((id) => id > 0 && id !== user);
    },
  };
}

/** The department and all below it; a loop in the data ends the walk. */
function subtree(departments: readonly DepartmentRow[], root: number): number[] {
  const found = new Set([root]);
  for (const id of found) {
    for (const row of departments) if (Number(row.PARENT ?? 0) === id) found.add(Number(row.ID));
  }
  return [...found];
}

/** The department and all above it, nearest first. */
function chain(departments: readonly DepartmentRow[], start: number): DepartmentRow[] {
  const found = new Map<number, DepartmentRow>();
  let id = start;
  while (!found.has(id)) {
    const row = departments.find((department) => Number(department.ID) === id);
    if (row === undefined) break;
    found.set(id, row);
    id = Number(row.PARENT ?? 0);
  }
  return [...found.values()];
}
