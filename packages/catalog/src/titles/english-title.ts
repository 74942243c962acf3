import { actionWords } from "./action-words.ts";
import { splitName } from "./split-name.ts";
import type { NameParts } from "./title-of.ts";

/** The title of the facts, where its words are words; else one made of the name. */
export function englishTitle(title: string, { area, things, action, object }: NameParts): string {
  const words = title.toLowerCase().match(/[a-z]+/g) ?? [];
  const isPlain = words.every((word) => splitName(word).length === 1);
  if (isPlain) return title;
  const about = [area, ...things.flat()].filter((word, index, all) => word !== all[index - 1]).join(" ");
  const what = object.join(" ");
  const done = action === undefined ? "" : (actionWords[action]?.split(" / ")[0] ?? action);
  const text = [done, what].filter((part) => part !== "").join(" ");
  return text === "" ? title : `${text.charAt(0).toUpperCase()}${text.slice(1)} (${about})`;
}
