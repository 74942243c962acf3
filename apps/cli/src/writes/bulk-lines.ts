import { actionWords, kindName } from "@b24kit/guard";
import { scrubText } from "@b24kit/report";
import type { Plan } from "b24kit";
import type { Language, Text } from "../words.ts";

type Bulk = NonNullable<Plan["bulk"]>;

/** What a plan of a whole file does, in numbers: how many of what, the sums, what needs nothing. */
export function bulkLines({ bulk, objects }: Plan, language: Language): readonly string[] {
  if (bulk === undefined) return [];
  const { methods, sums, unchanged, count } = bulk;
  return [
    ...methods.map((one) => scrubText(methodText(one)[language])),
    ...sums.map((one) => scrubText(sumText(one)[language])),
    ...(unchanged === 0 ? [] : [{ ru: `Без изменений: ${unchanged}`, en: `Unchanged: ${unchanged}` }[language]]),
    ...(count > objects.length ? [firstText(objects.length)[language]] : []),
  ];
}

/** The commands that are not shown. */
export function restLine({ bulk, commands }: Plan, language: Language): readonly string[] {
  const rest = (bulk?.count ?? 0) - commands.length;
  if (rest <= 0) return [];
  return [{ ru: `… и ещё ${rest} таких же команд`, en: `… and ${rest} more commands of these kinds` }[language]];
}

function methodText({ method, action, kind, count }: Bulk["methods"][number]): Text {
  const [verb, what] = [actionWords[action].heading, kindName(kind)];
  return {
    ru: `${verb.ru}: ${what.ru} — ${count} (${method})`,
    en: `${verb.en}: ${what.en} — ${count} (${method})`,
  };
}

function sumText({ amount, currency, count }: Bulk["sums"][number]): Text {
  return {
    ru: `Сумма: ${amount} ${currency ?? "в валюте записи"} (записей: ${count})`,
    en: `Sum: ${amount} ${currency ?? "in the record's own currency"} (records: ${count})`,
  };
}

function firstText(count: number): Text {
  return { ru: `Первые ${count}:`, en: `The first ${count}:` };
}
