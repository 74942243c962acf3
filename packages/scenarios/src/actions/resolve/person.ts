import { findPerson, type Person } from "@b24kit/portal";
import { createErrors } from "../../run/errors.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext, Choice } from "../action.ts";
import { quoted, shown } from "../text-of.ts";
import { nameStemOf, wordsOf } from "../words.ts";
import { choicesOf } from "./choose.ts";

const self: ReadonlySet<string> = new Set(["me", "myself", "я", "мне", "меня", "мной", "себе", "себя", "на меня"]);

/** How a parameter that names people is asked about. */
export interface PersonOptions {
  readonly parameter: string;
  /** What stands in the place of the whole parameter when this person is chosen; the id when absent. */
  readonly writeAs?: (id: string) => string;
}

/** The person in service that a name in any case, or an id, means. Throws choices or a ScenarioError. */
export function resolvePerson(context: ActionContext, text: string, options: PersonOptions): Person {
  const { dictionaries, language } = context;
  requirePeople(context);
  if (self.has(text.trim().toLowerCase())) return myself(context);
  const all = peopleCalled(context, text);
  const active = all.filter((person) => person.isActive);
  const [first, ...others] = active;
  if (first !== undefined && others.length === 0) return first;
  if (first !== undefined) {
    throw choicesOf(active, {
      parameter: options.parameter,
      text,
      which: { ru: "Сотрудник", en: "Person" },
      titleOf: ({ name }) => name,
      choiceOf: (person) => personChoice(context, person, options),
      missing: { ru: "", en: "" },
    });
  }
  const [left] = all;
  const name = quoted(left?.name ?? text);
  throw actionError(
    language,
    "unknown-user",
    left === undefined
      ? { ru: `На портале нет сотрудника ${name.ru}.`, en: `The portal has no person ${name.en}.` }
      : { ru: `Сотрудник ${name.ru} больше не работает.`, en: `${name.en} is no longer in service.` },
    {
      ru: `Напишите имя и фамилию или номер сотрудника (видно сотрудников: ${dictionaries.people.size}).`,
      en: `Write the first and last name, or the id (people visible: ${dictionaries.people.size}).`,
    },
    {
      reason:
        left === undefined
          ? {
              ru: "пользователь вебхука не видит такого сотрудника",
              en: "the user of the webhook sees nobody like that",
            }
          : { ru: "портал отметил его уволенным", en: "the portal marks that person as dismissed" },
    },
  );
}

/** Who is responsible: the person named, else the key's owner. */
export function resolveResponsible(context: ActionContext, text: string | undefined): Person {
  return text === undefined ? myself(context) : resolvePerson(context, text, { parameter: "responsible" });
}

/** The key's owner. */
export function myself({ dictionaries }: ActionContext): Person {
  const { userId, name } = dictionaries.identity;
  return dictionaries.people.get(userId) ?? { id: userId, name, isActive: true, departmentIds: [] };
}

/** The name of a person for a sentence; "#5" when nobody knows it. */
export function personName({ dictionaries }: ActionContext, id: number): string {
  return shown(dictionaries.people.get(id)?.name ?? `#${id}`);
}

function requirePeople({ dictionaries, language }: ActionContext): void {
  const failures = dictionaries.failures.filter(({ key }) => key === "people");
  if (failures.length > 0 && dictionaries.people.size === 0) throw createErrors(language).unreadablePeople(failures);
}

/** As the portal finds them; else with the endings of Russian cases cut. Those who are called exactly so win. */
function peopleCalled({ dictionaries }: ActionContext, text: string): readonly Person[] {
  const plain = findPerson(dictionaries, text);
  if (plain.some((person) => person.isActive) || /^#?\d+$/.test(text.trim())) return plain;
  const stems = wordsOf(text).map(nameStemOf);
  if (stems.length === 0) return [];
  const inCase = [...dictionaries.people.values()].filter(({ name }) => {
    const parts = new Set(wordsOf(name).map(nameStemOf));
    return stems.every((stem) => parts.has(stem));
  });
  return inCase.length > 0 ? inCase : plain;
}

function personChoice({ dictionaries, links }: ActionContext, person: Person, options: PersonOptions): Choice {
  const departments = person.departmentIds.flatMap((id) => dictionaries.departments.get(id)?.name ?? []);
  const label = [person.name, person.position ?? "", ...departments]
    .filter((part) => part !== "")
    .map(shown)
    .join(", ");
  const id = String(person.id);
  return { value: options.writeAs?.(id) ?? id, label, url: links.person(person.id) };
}
