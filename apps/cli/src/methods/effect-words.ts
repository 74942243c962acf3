import type { Effect } from "@b24kit/catalog";
import type { Text } from "../words.ts";

interface EffectWords {
  /** For a column. */
  readonly short: Text;
  /** What it means for the caller. */
  readonly long: Text;
}

/** What an effect is called. */
export const effectWords: Readonly<Record<Effect, EffectWords>> = {
  read: {
    short: { ru: "чтение", en: "read" },
    long: { ru: "чтение: ничего не меняет", en: "read: changes nothing" },
  },
  write: {
    short: { ru: "запись", en: "write" },
    long: {
      ru: "запись (write): меняет данные портала, нужно согласие",
      en: "write: changes data of the portal, needs consent",
    },
  },
  destructive: {
    short: { ru: "удаление", en: "destructive" },
    long: {
      ru: "удаление (destructive): удаляет или прекращает что-то на портале, нужно согласие",
      en: "destructive: removes or ends something on the portal, needs consent",
    },
  },
};
