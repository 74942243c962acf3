import { membersOf, type Dictionaries } from "@b24kit/portal";
import type { Whose } from "./context.ts";

/**
 * Members of the departments themselves; those of sub-departments belong to theirs unless `isDeep`. What the dismissed
 * have left behind still counts, their calendars do not.
 */
export function whoseDepartments(asked: readonly number[], dictionaries: Dictionaries, isDeep: boolean): Whose {
  const departmentIds = isDeep ? withDescendants(asked, dictionaries) : asked;
  const members = departmentIds.flatMap((id) => membersOf(dictionaries, id));
  const personIds = [...new Set(members.map((person) => person.id))];
  const dismissed = [...dictionaries.people.values()].filter(
    (person) => !person.isActive && person.departmentIds.some((id) => departmentIds.includes(id)),
  );
  return {
    kind: "department",
    id: asked.length === 1 ? asked[0] : undefined,
    name: asked.map((id) => dictionaries.departments.get(id)?.name ?? `#${id}`).join(", "),
    personIds,
    ownerIds: [...personIds, ...dismissed.map((person) => person.id)],
    departmentIds,
    isDeep,
  };
}

/** The departments that the key's owner heads, else those that the owner works in. */
export function teamOf({ identity, departments, people }: Dictionaries): readonly number[] {
  const headed = [...departments.values()].filter(({ headId }) => headId === identity.userId).map(({ id }) => id);
  const own = (people.get(identity.userId)?.departmentIds ?? []).filter((id) => departments.has(id));
  return headed.length > 0 ? headed : own;
}

/** Departments that stand below these and are not among them. */
export function hasSubdepartments(ids: readonly number[], { departments }: Dictionaries): boolean {
  return [...departments.values()].some(
    ({ id, parentId }) => parentId !== undefined && ids.includes(parentId) && !ids.includes(id),
  );
}

function withDescendants(ids: readonly number[], { departments }: Dictionaries): readonly number[] {
  const found = new Set(ids);
  // A set grows while it is walked; a department that is its own ancestor is met once.
  for (const above of found) {
    for (const { id, parentId } of departments.values()) if (parentId === above) found.add(id);
  }
  return [...found];
}
