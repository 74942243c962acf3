import { membersOf, type Dictionaries } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import type { WhoseParameter } from "../shared/parameters.ts";
import type { Whose } from "./context.ts";
import { createErrors } from "./errors.ts";

/** Turns "mine", "this user" and the like into people. Throws a ScenarioError for somebody the portal does not know. */
export function resolveWhose(asked: WhoseParameter, dictionaries: Dictionaries, language: Language): Whose {
  const { identity } = dictionaries;
  if (asked.kind === "user" && asked.id !== identity.userId) return whoseUser(asked.id, dictionaries, language);
  if (asked.kind === "department") return whoseDepartment(asked.id, dictionaries, language);
  if (asked.kind === "all") {
    const active = [...dictionaries.people.values()].filter((person) => person.isActive);
    const personIds = active.map((person) => person.id);
    return { kind: "all", id: undefined, name: "", personIds, ownerIds: undefined };
  }
  const personIds = [identity.userId];
  return { kind: "mine", id: undefined, name: identity.name, personIds, ownerIds: personIds };
}

/** The condition "of these people" of a query; none when everything visible counts. */
export function ownerCondition({ ownerIds }: Whose): { readonly responsibleIds?: readonly number[] } {
  return ownerIds === undefined ? {} : { responsibleIds: ownerIds };
}

function whoseUser(id: number, dictionaries: Dictionaries, language: Language): Whose {
  const person = dictionaries.people.get(id);
  if (person === undefined && dictionaries.people.size > 0) throw createErrors(language).unknownUser(id);
  return { kind: "user", id, name: person?.name ?? `#${id}`, personIds: [id], ownerIds: [id] };
}

/** Members of the department itself; those of its sub-departments belong to theirs. */
function whoseDepartment(id: number, dictionaries: Dictionaries, language: Language): Whose {
  const department = dictionaries.departments.get(id);
  if (department === undefined) throw createErrors(language).unknownDepartment(id);
  const personIds = membersOf(dictionaries, id).map((person) => person.id);
  return { kind: "department", id, name: department.name, personIds, ownerIds: personIds };
}
