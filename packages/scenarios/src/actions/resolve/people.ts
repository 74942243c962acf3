import type { Person } from "@b24kit/portal";
import type { ActionContext } from "../action.ts";
import { uniqueById } from "./unique.ts";
import { resolvePerson } from "./person.ts";

/** Several people: "Иванов, Петрова и Сидоров". A choice names the whole list again, with the id of the one chosen. */
export function resolvePeople(context: ActionContext, text: string, parameter: string): readonly Person[] {
  const names = text.split(/\s*[,;]\s*|\s+(?:и|and)\s+/).filter((name) => name.trim() !== "");
  const people = names.map((name, index) =>
    resolvePerson(context, name, { parameter, writeAs: (id) => names.with(index, id).join(", ") }),
  );
  return uniqueById(people);
}
