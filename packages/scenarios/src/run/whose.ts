import { membersOf, type Dictionaries } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import type { WhoseParameter } from "../shared/parameters.ts";
import type { Whose } from "./context.ts";
import { createErrors } from "./errors.ts";
import { partFailures } from "./part-failures.ts";
import type { ScenarioError } from "./scenario-error.ts";

/** Turns "mine", "this user" and the like into people. Throws the error of `whoseError`. */
export function resolveWhose(asked: WhoseParameter, dictionaries: Dictionaries, language: Language): Whose {
  const error = whoseError(asked, dictionaries, language);
  if (error !== undefined) throw error;
  const { identity } = dictionaries;
  if (asked.kind === "user" && asked.id !== identity.userId) return whoseUser(asked.id, dictionaries);
  if (asked.kind === "department") return whoseDepartment(asked.id, dictionaries);
  if (asked.kind === "all") return whoseAll(dictionaries);
  const personIds = [identity.userId];
  return { kind: "mine", id: undefined, name: identity.name, personIds, ownerIds: personIds };
}

/**
 * Why nothing can be said of these people: the portal does not know them, or the key may not read who they are. A user
 * is found by the id alone, a department is not.
 */
export function whoseError(
  asked: WhoseParameter,
  dictionaries: Dictionaries,
  language: Language,
): ScenarioError | undefined {
  const errors = createErrors(language);
  if (asked.kind === "user") {
    const isKnown = asked.id === dictionaries.identity.userId || dictionaries.people.has(asked.id);
    const isUnreadable = partFailures(dictionaries, ["people"]).length > 0;
    return isKnown || isUnreadable ? undefined : errors.unknownUser(asked.id);
  }
  if (asked.kind !== "department") return undefined;
  const failures = partFailures(dictionaries, ["people", "departments"]);
  if (failures.length > 0) return errors.unreadablePeople(failures);
  return dictionaries.departments.has(asked.id) ? undefined : errors.unknownDepartment(asked.id);
}

/** The condition "of these people" of a query; none when everything visible counts. */
export function ownerCondition({ ownerIds }: Whose): { readonly responsibleIds?: readonly number[] } {
  return ownerIds === undefined ? {} : { responsibleIds: ownerIds };
}

function whoseUser(id: number, { people }: Dictionaries): Whose {
  return { kind: "user", id, name: people.get(id)?.name ?? `#${id}`, personIds: [id], ownerIds: [id] };
}

/**
 * Members of the department itself; those of its sub-departments belong to theirs. What the dismissed have left behind
 * still counts, their calendars do not.
 */
function whoseDepartment(id: number, dictionaries: Dictionaries): Whose {
  const { departments, people } = dictionaries;
  const name = departments.get(id)?.name ?? `#${id}`;
  const personIds = membersOf(dictionaries, id).map((person) => person.id);
  const dismissed = [...people.values()].filter((person) => !person.isActive && person.departmentIds.includes(id));
  return { kind: "department", id, name, personIds, ownerIds: [...personIds, ...dismissed.map((person) => person.id)] };
}

function whoseAll(dictionaries: Dictionaries): Whose {
  const isUnreadable = partFailures(dictionaries, ["people"]).length > 0;
  const active = [...dictionaries.people.values()].filter((person) => person.isActive);
  const personIds = isUnreadable ? undefined : active.map((person) => person.id);
  return { kind: "all", id: undefined, name: "", personIds, ownerIds: undefined };
}
