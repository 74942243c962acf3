import type { ChainParameterType } from "@b24kit/catalog";
import type { Text } from "../words.ts";

/** What a value of a type is called: "нужно …", "it takes …". */
export const typeWords: Readonly<Record<ChainParameterType, Text>> = {
  text: { ru: "слова, не пустая строка", en: "words, not an empty text" },
  number: { ru: "число, дробь через точку", en: "a number, with a point for fractions" },
  id: { ru: "номер: целое число больше нуля", en: "a number of something: whole and above zero" },
  ids: { ru: "номера через запятую, например 5,7", en: "numbers with commas between, such as 5,7" },
  time: {
    ru: "время со смещением: 2026-12-01T10:00:00+03:00",
    en: "a time with its offset: 2026-12-01T10:00:00+03:00",
  },
  moment: {
    ru: "время со смещением: 2026-12-01T10:00:00+03:00",
    en: "a time with its offset: 2026-12-01T10:00:00+03:00",
  },
  zone: { ru: "название часового пояса: Europe/Moscow", en: "the name of a time zone: Europe/Moscow" },
  audience: {
    ru: "UA, SG5, U5 или DR5; несколько — через запятую",
    en: "UA, SG5, U5 or DR5, several with commas between",
  },
  currency: { ru: "код валюты из трёх заглавных букв: RUB", en: "a code of three capitals: RUB" },
};
