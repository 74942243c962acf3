import { findPerson, type OpenedPortal } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";

/** Whose things are meant, as reports take it, or the answer that asks back. */
export type FoundWhose = { readonly kind: string; readonly id?: number } | { readonly refusal: Answer };

/** Reads `whose`: a word, "user:7" as agents write it, or the name of a person or a department, for which the portal is asked. */
export async function findWhose(text: string, { portal }: OpenedPortal, signal: AbortSignal): Promise<FoundWhose> {
  const [kind = "", id] = text.split(":");
  if (id !== undefined) return { kind, id: Number(id) };
  if (words.has(kind)) return { kind };
  const { people, departments } = await portal.dictionaries({ signal });
  const persons = findPerson({ people }, text).filter(({ isActive }) => isActive);
  const units = [...departments.values()].filter(({ name }) => isPartOf(text, name));
  const same = units.filter(({ name }) => name.length === text.trim().length);
  const found: readonly Found[] = [
    ...persons.map((person) => ({ kind: "user", id: person.id, name: person.name })),
    ...(same.length > 0 ? same : units).map((unit) => ({ kind: "department", id: unit.id, name: unit.name })),
  ];
  const [first, ...others] = found;
  if (first === undefined) return { refusal: nobody() };
  return others.length === 0 ? { kind: first.kind, id: first.id } : { refusal: several(found) };
}

const words: ReadonlySet<string> = new Set(["mine", "team", "all"]);

interface Found {
  readonly kind: string;
  readonly id: number;
  readonly name: string;
}

function isPartOf(text: string, name: string): boolean {
  return name.toLowerCase().includes(text.trim().toLowerCase());
}

function nobody(): Answer {
  return failed(
    "not-found",
    "whose: no person in service and no department that the webhook may see has this name.",
    "Ask the user for the first and last name; or give mine, team, all, user:ID or department:ID.",
  );
}

/** More than anybody chooses from. */
const mostChoices = 20;

function several(found: readonly Found[]): Answer {
  const choices = found.slice(0, mostChoices).map(({ kind, id, name }) => ({ value: `${kind}:${id}`, label: name }));
  return failed(
    "choices",
    `whose: the name fits ${found.length} people and departments.`,
    "Ask the user which one is meant, then call again with its value as whose.",
    { lines: choices.map(({ value, label }) => `- ${value}: ${label}`), data: { parameter: "whose", choices } },
  );
}
