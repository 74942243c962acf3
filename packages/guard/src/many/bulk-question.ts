import type { Text } from "@b24kit/catalog";
import { actionWords } from "../plan/action-words.ts";
import { kindName } from "../plan/kinds.ts";
import { oneLine } from "../plan/value-text.ts";
import type { BulkMethod, BulkSum, PlanBulk } from "./plan-bulk.ts";

/** The question of a plan of very many commands: how many of what, and which sums. Made from the commands alone. */
export function bulkQuestion({ name, count, methods, sums }: Omit<PlanBulk, "digest" | "parts">, isUndo = false): Text {
  const file = oneLine(name);
  if (isUndo) {
    return {
      ru: `Отменить загрузку ${file}, записей: ${count} — ${methods.map((one) => undoPart(one, "ru")).join(", ")}?`,
      en: `Take back the import of ${file}, ${count} records: ${methods.map((one) => undoPart(one, "en")).join(", ")}?`,
    };
  }
  return {
    ru: `Записать из ${file}, записей: ${count} — ${methods.map((one) => part(one, "ru")).join(", ")}${sumText(sums).ru}?`,
    en: `Write ${count} records from ${file}: ${methods.map((one) => part(one, "en")).join(", ")}${sumText(sums).en}?`,
  };
}

/** "create 900 (deal)", "run 3 (crm.deal.contact.add)". */
function part({ action, kind, count }: BulkMethod, language: keyof Text): string {
  return `${actionWords[action].verb[language].toLowerCase()} ${count} (${oneLine(kindName(kind)[language])})`;
}

/** "delete 900 (deal)", "put back the values of 3 (deal)". */
function undoPart(method: BulkMethod, language: keyof Text): string {
  if (method.action !== "change") return part(method, language);
  const name = oneLine(kindName(method.kind)[language]);
  return (
    { ru: `вернуть прежние значения: ${method.count}`, en: `put back the values of ${method.count}` }[language] +
    ` (${name})`
  );
}

/** "; sums: 1500.50 GBP, 20 in the record's own currency". */
function sumText(sums: readonly BulkSum[]): Text {
  if (sums.length === 0) return { ru: "", en: "" };
  const list = (own: string): string =>
    sums.map(({ amount, currency }) => `${amount} ${currency === undefined ? own : oneLine(currency)}`).join(", ");
  return { ru: `; суммы: ${list("в валюте записи")}`, en: `; sums: ${list("in the record's own currency")}` };
}
