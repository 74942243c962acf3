import { findPerson } from "b24kit";
import { openReports } from "../library/open-reports.ts";
import { isWithinPacks } from "../limits/is-within-packs.ts";
import type { Completer, CompletionCall } from "./completer.ts";
import { matching } from "./from-list.ts";

const words = ["mine", "team", "all"];

/** Whose things, as an argument of a tool: `user:7`. */
export const whoseIds: Completer = async (typed, call) => (await choices(typed, call)).map(({ value }) => value);

/** Whose things, with the name behind it for the person who chooses: `user:7 Anna Petrova`. */
export const whoseNames: Completer = async (typed, call) =>
  (await choices(typed, call)).map(({ value, name }) => (name === "" ? value : `${value} ${name}`));

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** The words, then people and departments by their names, as far as the operator lets them be read. */
async function choices(typed: string, { caller, access, signal }: CompletionCall): Promise<readonly Choice[]> {
  if (openReports(access).length === 0) return [];
  const fixed = matching(words, typed).map((value) => ({ value, name: "" }));
  const isOpen = (method: string): boolean => isWithinPacks(method, access.settings);
  if (typed.trim() === "" || !(isOpen("user.get") || isOpen("department.get"))) return fixed;
  const { portal } = await caller.portal();
  const { people, departments } = await portal.dictionaries({ signal });
  const name = typed.replace(/^(?:user|department):/, "");
  const persons = isOpen("user.get") ? findPerson({ people }, name).filter(({ isActive }) => isActive) : [];
  const units = isOpen("department.get")
    ? [...departments.values()].filter((unit) => unit.name.toLowerCase().includes(name.toLowerCase()))
    : [];
  return [
    ...fixed,
    ...persons.map((person) => ({ value: `user:${person.id}`, name: person.name })),
    ...units.map((unit) => ({ value: `department:${unit.id}`, name: unit.name })),
  ];
}
