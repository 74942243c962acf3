import { shorten } from "../output/shorten.ts";
import type { Read } from "./problem.ts";
import { readExact } from "./read-number.ts";

/** A sum with the currency that stands beside it, if one does. */
export interface GivenMoney {
  readonly amount: string;
  readonly currency?: string;
}

const signs: Readonly<Record<string, string>> = {
  "₽": "RUB",
  руб: "RUB",
  "руб.": "RUB",
  р: "RUB",
  "р.": "RUB",
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "₸": "KZT",
};

/** No sum is written with more characters, and a pattern that looks into a long text may need minutes for it. */
const longest = 100;

/** "1 500 RUB", "€99.90", "1500". Currencies that the portal does not have are refused, and more than two decimals. */
export function readMoney(given: string, currencies: ReadonlySet<string>): Read<GivenMoney> {
  if (given.length > longest)
    return { wrong: { ru: `это не сумма: ${shorten(given)}`, en: `not a sum: ${shorten(given)}` } };
  const [, before = "", number = "", behind = ""] =
    /^\s*([^\d\s−-]*)\s*([−-]?[\d\s\u00A0\u202F.,'’]*\d)\s*(\S*)\s*$/u.exec(given) ?? [];
  const amount = readExact(number === "" ? given : number);
  if ("wrong" in amount) return amount;
  if (/\.\d{3}/.test(amount.value)) return { wrong: tooFine(given) };
  const sign = `${before}${behind}`;
  if (sign === "") return { value: { amount: amount.value } };
  const currency = signs[sign.toLowerCase()] ?? sign.toUpperCase();
  if (currencies.has(currency)) return { value: { amount: amount.value, currency } };
  return { wrong: { ru: `на портале нет валюты ${sign}`, en: `the portal has no currency ${sign}` } };
}

function tooFine(given: string) {
  return {
    ru: `у суммы больше двух знаков после запятой: ${given}`,
    en: `a sum has two decimals at most: ${given}`,
  };
}
