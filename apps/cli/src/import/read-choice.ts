import type { Text } from "../words.ts";
import type { Read } from "./problem.ts";

/** One value, and what it is called. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** The value that a text names. An ID may be the name of another value: "id:5" then says that the ID is meant. */
export function readChoice(text: string, choices: readonly Choice[]): Read<string> {
  const [, givenId] = /^id:\s*(.+)$/i.exec(text.trim()) ?? [];
  const wanted = plain(givenId ?? text);
  const found = choices.find(({ id }) => plain(id) === wanted);
  const named = givenId === undefined ? choices.filter(({ title }) => plain(title) === wanted) : [];
  const other = named.find((choice) => choice !== found);
  if (found !== undefined) return other === undefined ? { value: found.id } : { wrong: twoValues(text, found, other) };
  const [first, ...others] = named;
  if (first === undefined) {
    const some = choices
      .slice(0, 8)
      .map(({ title }) => title)
      .join(", ");
    return {
      wrong: { ru: `нет такого значения: ${text}; есть ${some}`, en: `no such value: ${text}; there are ${some}` },
    };
  }
  if (others.length === 0) return { value: first.id };
  const ids = [first, ...others].map(({ id }) => id).join(", ");
  return {
    wrong: {
      ru: `так называются несколько: ${text}; напишите ID: ${ids}`,
      en: `several are called ${text}; write the ID: ${ids}`,
    },
  };
}

function twoValues(text: string, found: Choice, { id }: Choice): Text {
  return {
    ru: `${text} — это и ID значения «${found.title}», и название значения ${id}; напишите id:${found.id} или id:${id}`,
    en: `${text} is the ID of "${found.title}" and the name of the value ${id}; write id:${found.id} or id:${id}`,
  };
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("ё", "е");
}
