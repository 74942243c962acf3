import type { Department, Dictionaries, Person } from "@b24kit/portal";
import type { Context } from "../context.ts";
import type { Mask } from "./create-mask.ts";

/** What presenters and notices may know, without what may not leave the company. */
export function maskContext({ plan: _plan, ...context }: Context, mask: Mask): Context {
  const { whose, dictionaries, portal } = context;
  return {
    ...context,
    whose: { ...whose, name: mask.whose(whose) },
    dictionaries: maskDictionaries(dictionaries, mask),
    portal: mask.allows("links") ? portal : { host: mask.t("portal"), url: "" },
  };
}

/** Part by part, so that a new one is not let through by itself. */
function maskDictionaries(dictionaries: Dictionaries, mask: Mask): Dictionaries {
  const { identity, people, departments, sources, failures } = dictionaries;
  const { scopes, language, region, serverZone, pipelines, stages, leadStatuses, currencies, baseCurrency } =
    dictionaries;
  const { crmMode, workCalendar, stageLimits, isCached, readAt } = dictionaries;
  const { userId, isAdministrator, timeZone } = identity;
  return {
    identity: { userId, name: mask.person(userId, identity.name), isAdministrator, timeZone },
    scopes,
    ...(language && { language }),
    ...(region !== undefined && { region }),
    ...(serverZone && { serverZone }),
    people: mapped(people, (person) => maskPerson(person, mask)),
    departments: mapped(departments, (department) => maskDepartment(department, mask)),
    pipelines,
    stages,
    leadStatuses,
    sources: mapped(sources, (name) => mask.source(name)),
    currencies,
    ...(baseCurrency !== undefined && { baseCurrency }),
    ...(crmMode && { crmMode }),
    workCalendar,
    stageLimits,
    // The portal's own words may name anybody.
    failures: failures.map((failure) => ({ ...failure, message: "" })),
    isCached,
    readAt,
  };
}

/** The number is given when the name is shown, so that those who are shown count from 1. */
function maskPerson({ id, name, isActive, departmentIds }: Person, mask: Mask): Person {
  return {
    id,
    get name() {
      return mask.person(id, name);
    },
    isActive,
    departmentIds,
  };
}

function maskDepartment({ id, name, parentId, headId }: Department, mask: Mask): Department {
  return {
    id,
    get name() {
      return mask.department(id, name);
    },
    ...(parentId !== undefined && { parentId }),
    ...(headId !== undefined && { headId }),
  };
}

function mapped<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
