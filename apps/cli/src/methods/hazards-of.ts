import { effectOf, type Flag, type MethodDetails, reasonsByValue } from "@b24kit/catalog";
import type { Text } from "../words.ts";

/** Flags whose hazard depends on the values of a call; the catalog tells those only of a call. */
const byValue: Readonly<Partial<Record<Flag, Text>>> = {
  "can-delete": { ru: "С некоторыми значениями удаляет.", en: "Deletes with some values." },
  "can-trash": { ru: "С некоторыми значениями отправляет в корзину.", en: "Moves to the bin with some values." },
  reversible: { ru: "Это можно вернуть другим методом.", en: "Another method takes it back." },
  "reads-when-no-args": {
    ru: "Без меняющего параметра только читает.",
    en: "Only reads where the changing parameter is left out.",
  },
};

/** The hazards of a method in plain words; where it is known which values delete, they are named. */
export async function hazardsOf(details: MethodDetails): Promise<readonly Text[]> {
  const { name, flags } = details;
  if (flags.length === 0) return [];
  const { reasons } = await effectOf(name, {});
  const known = reasonsByValue(details);
  const isTold = (flag: Flag): boolean => known.length > 0 && (flag === "can-delete" || flag === "can-trash");
  const byFlag = flags.flatMap((flag) => (isTold(flag) ? [] : (byValue[flag] ?? [])));
  return [...new Map([...reasons, ...known, ...byFlag].map((text) => [text.en, text])).values()];
}
