import type { Flag } from "../details/flag.ts";
import type { MethodDetails } from "../details/method-details.ts";
import type { Text } from "../text.ts";
import { collectionNames } from "./collection-paths.ts";

/** What a plan tells about a hazard. Flags whose effect depends on the values are told by `triggers.ts` when they apply. */
const flagReasons: Readonly<Partial<Record<Flag, Text>>> = {
  "replaces-collection": {
    ru: "Заменяет весь набор: что не передано, удаляется.",
    en: "Replaces the whole set: entries that are not passed are removed.",
  },
  "replaces-field": {
    ru: "Переданный список или объект заменяет прежний целиком.",
    en: "A list or object that is passed replaces the stored one as a whole.",
  },
  "clears-omitted": {
    ru: "Поля, которые не переданы, очищаются или получают значение по умолчанию.",
    en: "Fields that are not passed are cleared or set to a default.",
  },
  "overwrites-value": { ru: "Заменяет настройку целиком.", en: "Replaces the setting as a whole." },
  "consumes-queue": {
    ru: "Забирает записи из очереди: второй раз их не получить.",
    en: "Takes entries out of a queue: they cannot be read again.",
  },
  "marks-read": { ru: "Отмечает прочитанным.", en: "Marks as read." },
  "creates-if-missing": { ru: "Создаёт объект, если его нет.", en: "Creates the object where there is none." },
  "publishes-link": {
    ru: "Может открыть публичную ссылку: её увидят без входа в портал.",
    en: "May make a public link, which works without signing in.",
  },
  "removes-source": {
    ru: "Исходная запись удаляется.",
    en: "The record that the new one is made from is removed.",
  },
  "changes-permissions": { ru: "Меняет права доступа.", en: "Changes who may see or do something." },
  cascades: { ru: "Затрагивает и вложенные объекты.", en: "Also affects what is inside." },
  "no-undo-method": { ru: "Отменить через API нельзя.", en: "No method takes it back." },
  dispatches: { ru: "Запускает другие методы.", en: "Runs other methods." },
  inferred: {
    ru: "Документация не говорит об этом прямо: вывод по соседним методам.",
    en: "The page does not say so itself: concluded from sibling methods.",
  },
};

const replacing: ReadonlySet<Flag> = new Set(["replaces-collection", "replaces-field"]);

/** The hazards of a method; those that replace lists name the parameters that hold them, where the page tells. */
export function reasonsOfFlags({ flags, params }: Pick<MethodDetails, "flags" | "params">): readonly Text[] {
  return flags.flatMap((flag) => {
    const reason = flagReasons[flag];
    if (reason === undefined || !replacing.has(flag)) return reason ?? [];
    const names = collectionNames(params ?? [])
      .slice(0, mostNames)
      .join(", ");
    return names === "" ? reason : { ru: `${reason.ru} Это: ${names}.`, en: `${reason.en} That is: ${names}.` };
  });
}

const mostNames = 5;
