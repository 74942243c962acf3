import type { Dictionaries } from "b24kit";

/** A head, and the department whose report is theirs. */
export interface Manager {
  readonly userId: number;
  readonly department: number;
  /** Departments that they head besides, beside the one or below it. */
  readonly others: readonly number[];
}

/**
 * Heads in service of a department, and with `isDeep` of those below it. Who heads several gets the report of the highest one: a
 * job makes one report for each person.
 */
export function managersOf(
  { people, departments }: Pick<Dictionaries, "people" | "departments">,
  { department, isDeep }: { readonly department: number; readonly isDeep: boolean },
): readonly Manager[] {
  const ids = isDeep ? withDescendants(departments, department) : [department];
  const headed = Map.groupBy(
    ids.filter((id) => people.get(departments.get(id)?.headId ?? 0)?.isActive === true),
    (id) => departments.get(id)?.headId ?? 0,
  );
  return [...headed].flatMap(([userId, [first, ...others]]) =>
    first === undefined ? [] : [{ userId, department: first, others }],
  );
}

/** From the top down, level by level; a department that is its own ancestor is met once. */
function withDescendants(departments: Dictionaries["departments"], root: number): readonly number[] {
  const found = new Set([root]);
  for (const id of found) {
    for (const { id: child, parentId } of departments.values()) if (parentId === id) found.add(child);
  }
  return [...found];
}
