import { type Dictionaries, findPerson, type PortalField } from "b24kit";
import type { Read } from "./problem.ts";
import { type Choice, readChoice } from "./read-choice.ts";

/** What the portal's own words mean: people, stages, sources, values of lists. */
export interface Names {
  /** Codes of the portal's currencies. */
  readonly currencies: ReadonlySet<string>;
  /** The identifier that a text names; undefined for a field whose values have no names. */
  read(field: PortalField, text: string): Read<number | string> | undefined;
}

/** `entity`: whose fields are read, as stages of leads and deals differ. `emails`: of people, by address in small letters. */
export function namesOf(
  entity: string,
  dictionaries: Dictionaries,
  emails: ReadonlyMap<string, readonly number[]>,
): Names {
  return {
    currencies: new Set(dictionaries.currencies.keys()),
    read(field, text) {
      if (isPerson(field)) return readPerson(text, dictionaries, emails);
      const choices = field.items ?? choicesOf(entity, field, dictionaries);
      if (choices === undefined) return undefined;
      const found = readChoice(text, choices);
      const isNumber = field.type === "enumeration" || field.type === "crm_category";
      return isNumber && "value" in found && /^\d+$/.test(found.value) ? { value: Number(found.value) } : found;
    },
  };
}

/** Whether a field holds a person; tasks call it a number. */
export function isPerson({ name, type }: PortalField): boolean {
  return type === "user" || type === "employee" || (type === "integer" && /^(?:RESPONSIBLE_ID|CREATED_BY)$/.test(name));
}

function choicesOf(
  entity: string,
  { name, type }: PortalField,
  dictionaries: Dictionaries,
): readonly Choice[] | undefined {
  const { stages, leadStatuses, sources, pipelines, currencies } = dictionaries;
  if (type === "crm_category" && entity === "deal")
    return [...pipelines.values()].map(({ id, name: title }) => ({ id: String(id), title }));
  if (type === "crm_currency") return [...currencies.keys()].map((id) => ({ id, title: id }));
  if (type !== "crm_status") return undefined;
  if (name === "sourceId") return [...sources].map(([id, title]) => ({ id, title }));
  if (name !== "stageId") return undefined;
  if (entity === "deal") return [...stages.values()].map(({ id, name: title }) => ({ id, title }));
  return entity === "lead" ? [...leadStatuses].map(([id, { name: title }]) => ({ id, title })) : undefined;
}

function readPerson(
  text: string,
  dictionaries: Dictionaries,
  emails: ReadonlyMap<string, readonly number[]>,
): Read<number> {
  const found = text.includes("@")
    ? (emails.get(text.toLowerCase()) ?? [])
    : findPerson(dictionaries, text).map(({ id }) => id);
  const [id, ...others] = found;
  if (id === undefined) return { wrong: { ru: `нет такого сотрудника: ${text}`, en: `no such person: ${text}` } };
  if (others.length === 0) return { value: id };
  const list = found
    .slice(0, 5)
    .map((one) => `${dictionaries.people.get(one)?.name ?? ""} (${one})`)
    .join(", ");
  return { wrong: { ru: `непонятно, кто это: ${text}; подходят ${list}`, en: `who is ${text}? it may be ${list}` } };
}
