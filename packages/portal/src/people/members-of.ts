import type { Dictionaries } from "../model/dictionaries.ts";
import type { Department, Person } from "../model/types.ts";

/**
 * The people in service of a department, by name; with `deep` also those of the departments below it. The head belongs
 * to it. Empty for a department that nobody knows.
 */
export function membersOf(
  dictionaries: Pick<Dictionaries, "people" | "departments">,
  departmentId: number,
  options: { readonly deep?: boolean } = {},
): readonly Person[] {
  const ids = options.deep ? withDescendants(dictionaries.departments, departmentId) : new Set([departmentId]);
  const heads = new Set([...ids].flatMap((id) => dictionaries.departments.get(id)?.headId ?? []));
  return [...dictionaries.people.values()]
    .filter((person) => person.isActive && (heads.has(person.id) || person.departmentIds.some((id) => ids.has(id))))
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
}

function withDescendants(departments: ReadonlyMap<number, Department>, rootId: number): ReadonlySet<number> {
  const found = new Set([rootId]);
  // A set grows while it is walked; a department that is its own ancestor is met once.
  for (const id of found) {
    for (const department of departments.values()) {
      if (department.parentId === id) found.add(department.id);
    }
  }
  return found;
}
