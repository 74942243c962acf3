import type { Text } from "@b24kit/catalog";
import type { LeftWhy } from "./undo-request.ts";

/** How many commands an undo leaves alone, and why. */
export type LeftCounts = Partial<Record<LeftWhy, number>>;

const words: Readonly<Record<LeftWhy, Text>> = {
  changed: { ru: "изменены после загрузки", en: "changed since the import" },
  gone: { ru: "их уже нет", en: "gone already" },
  "as-before": { ru: "уже такие, как были", en: "as they were before already" },
  unreadable: { ru: "не читаются", en: "cannot be read" },
  "no-way-back": { ru: "вернуть нечем", en: "no way back is known" },
  unknown: { ru: "неизвестно, записаны ли", en: "not known to be written" },
};

/** The same in words; nothing where nothing is left. */
export function leftText(counts: LeftCounts): readonly Text[] {
  const known = (Object.keys(words) as LeftWhy[]).flatMap((why) => {
    const count = counts[why];
    return count === undefined ? [] : [{ ru: `${words[why].ru} — ${count}`, en: `${words[why].en}: ${count}` }];
  });
  if (known.length === 0) return [];
  const list = (language: keyof Text): string => known.map((one) => one[language]).join(", ");
  return [{ ru: `Эти записи остаются как есть: ${list("ru")}.`, en: `These records are left alone: ${list("en")}.` }];
}
