import type { Text } from "../text.ts";
import type { Chain } from "./chain.ts";

/** What can be taken back of a chain: what it adds is removed one by one, what reached somebody is not. */
export function chainUndo({ steps }: Chain): Text {
  const removals = [...new Set(steps.flatMap(({ removedBy }) => removedBy ?? []))].join(", ");
  const lasting = steps.filter(({ removedBy }) => removedBy === undefined).map(({ makes }) => makes);
  const stays = (language: keyof Text): string => lasting.map((makes) => makes[language]).join(", ");
  const end =
    lasting.length === 0
      ? { ru: "", en: "" }
      : { ru: ` Методом не вернуть: ${stays("ru")}.`, en: ` No method takes back: ${stays("en")}.` };
  return {
    ru: `b24 plan undo это не отменяет; созданное удаляют по одному: ${removals}.${end.ru}`,
    en: `b24 plan undo does not take it back; what was made is removed one by one: ${removals}.${end.en}`,
  };
}
