import type { Dictionaries } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import type { CommonParameters, WhoseParameter } from "../shared/parameters.ts";
import type { Whose } from "./context.ts";
import { createErrors } from "./errors.ts";
import { partFailures } from "./part-failures.ts";
import type { ScenarioError } from "./scenario-error.ts";
import { teamOf, whoseDepartments } from "./whose-departments.ts";

/** Turns "mine", "this user" and the like into people. Throws the error of `whoseError`. */
export function resolveWhose(
  { whose: asked, deep = false }: Pick<CommonParameters, "whose" | "deep">,
  dictionaries: Dictionaries,
  language: Language,
): Whose {
  const error = whoseError(asked, dictionaries, language);
  if (error !== undefined) throw error;
  const { identity } = dictionaries;
  if (asked.kind === "user" && asked.id !== identity.userId) return whoseUser(asked.id, dictionaries);
  if (asked.kind === "department") return whoseDepartments([asked.id], dictionaries, deep);
  if (asked.kind === "team") return whoseTeam(dictionaries, deep);
  if (asked.kind === "all") return whoseAll(dictionaries);
  return whosePeople("mine", undefined, identity.name, [identity.userId]);
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
  if (asked.kind !== "department" && asked.kind !== "team") return undefined;
  const failures = partFailures(dictionaries, ["people", "departments"]);
  if (failures.length > 0) return errors.unreadablePeople(failures);
  return asked.kind === "team" || dictionaries.departments.has(asked.id)
    ? undefined
    : errors.unknownDepartment(asked.id);
}

/** The condition "of these people" of a query; none when everything visible counts. */
export function ownerCondition({ ownerIds }: Whose): { readonly responsibleIds?: readonly number[] } {
  return ownerIds === undefined ? {} : { responsibleIds: ownerIds };
}

function whosePeople(kind: "mine" | "user", id: number | undefined, name: string, ids: readonly number[]): Whose {
  return { kind, id, name, personIds: ids, ownerIds: ids, departmentIds: [], isDeep: false };
}

function whoseUser(id: number, { people }: Dictionaries): Whose {
  return whosePeople("user", id, people.get(id)?.name ?? `#${id}`, [id]);
}

/** Who belongs to no department has everybody that the key may see for a team. */
function whoseTeam(dictionaries: Dictionaries, isDeep: boolean): Whose {
  const departmentIds = teamOf(dictionaries);
  return departmentIds.length === 0 ? whoseAll(dictionaries) : whoseDepartments(departmentIds, dictionaries, isDeep);
}

function whoseAll(dictionaries: Dictionaries): Whose {
  const isUnreadable = partFailures(dictionaries, ["people"]).length > 0;
  const active = [...dictionaries.people.values()].filter((person) => person.isActive);
  const personIds = isUnreadable ? undefined : active.map((person) => person.id);
  return { kind: "all", id: undefined, name: "", personIds, ownerIds: undefined, departmentIds: [], isDeep: false };
}
