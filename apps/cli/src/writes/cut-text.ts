import type { Language, Text } from "../words.ts";

/** A text of at most so many characters; of a longer one the beginning and its length. `spell`: how what is shown is written. */
export function cutText(
  text: string,
  { most, language }: { readonly most: number; readonly language: Language },
  spell: (shown: string) => string = (shown) => shown,
): string {
  const characters = Array.from(text);
  if (characters.length <= most) return spell(text);
  return `${spell(`${characters.slice(0, most).join("")}…`)} (${counted[language]}: ${characters.length})`;
}

const counted: Text = { ru: "символов", en: "characters" };
