import { usageError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";

/**
 * JSON from the user. Refused: broken JSON (says where), and whole numbers that JavaScript would round, because a rounded
 * identifier is another record.
 */
export function parseUserJson(text: string, source: Text): unknown {
  try {
    return JSON.parse(text, refuseRounding);
  } catch (error) {
    if (error instanceof RoundedNumber) throw roundedNumber(error.source, source);
    if (error instanceof RangeError) throw tooDeep(source);
    const reason = error instanceof Error ? error.message : String(error);
    throw usageError(
      { ru: `${source.ru}: это не JSON`, en: `${source.en}: this is not JSON` },
      { ru: reason, en: reason },
      { ru: "исправьте запись; строки берутся в двойные кавычки", en: "correct it; strings take double quotes" },
    );
  }
}

class RoundedNumber extends Error {
  readonly source: string;
  constructor(source: string) {
    super("rounded");
    this.source = source;
  }
}

function refuseRounding(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RoundedNumber(context?.source ?? String(value));
  }
  return value;
}

/** The parser goes down one call per level, and the stack ends. */
function tooDeep(source: Text) {
  return usageError(
    { ru: `${source.ru}: JSON вложен слишком глубоко`, en: `${source.en}: the JSON is nested too deeply` },
    { ru: "в нём тысячи уровней скобок", en: "it has thousands of levels of brackets" },
    { ru: "проверьте, тот ли это файл", en: "check that it is the right file" },
  );
}

function roundedNumber(number: string, source: Text) {
  return usageError(
    {
      ru: `${source.ru}: число ${number} не передать точно`,
      en: `${source.en}: the number ${number} cannot be sent exactly`,
    },
    { ru: "в нём больше 15 знаков", en: "it has more than 15 digits" },
    { ru: "запишите его строкой в кавычках", en: "write it as a string, in quotes" },
  );
}
