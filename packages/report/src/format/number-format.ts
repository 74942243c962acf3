import type { Language, Money } from "../document.ts";
import { compareAmounts, roundKopecks } from "../money.ts";
import { cached } from "./cached.ts";

/** Signs that mean one currency only; every other currency is shown by its code. */
const signs: Readonly<Record<string, string>> = { RUB: "₽", USD: "$", EUR: "€", GBP: "£", KZT: "₸", UAH: "₴" };
const nbsp = "\u00A0";

export interface NumberFormat {
  /** "1 250 000 ₽", "250,50 ₽", "$1,250": two decimals below 1,000, none from 1,000 on (half-even; the sum keeps them). */
  readonly money: (money: Money) => string;
  /** "12 450 000 ₽ + 30 000 $"; "0" for no money at all. */
  readonly moneyList: (sums: readonly Money[]) => string;
  /** A number or a decimal string with at most `digits` decimals (2 by default). */
  readonly number: (value: number | string, digits?: number) => string;
  /** A share such as 0.125 as "12,5 %" with at most `digits` decimals (0 by default). */
  readonly percent: (share: number, digits?: number) => string;
  /** "5 дней", "1 day". */
  readonly days: (count: number) => string;
}

export function createNumberFormat(lang: Language): NumberFormat {
  const decimal = cached((key) => new Intl.NumberFormat(lang, digitsOf(key)));
  const percentage = cached((key) => new Intl.NumberFormat(lang, { ...digitsOf(key), style: "percent" }));
  const unit = cached((unit) => new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" }));

  const money = ({ currency, amount }: Money): string => {
    const rounded = roundKopecks(amount);
    const isLarge = compareAmounts(rounded.replace("-", ""), "1000") >= 0;
    return placeCurrency(exactly(decimal(isLarge ? "0-0" : "2-2"), amount), currency, lang);
  };
  return {
    money,
    moneyList: (sums) => (sums.length === 0 ? "0" : sums.map(money).join(" + ")),
    number: (value, digits = 2) => exactly(decimal(`0-${digits}`), String(value)),
    percent: (share, digits = 0) => unbroken(percentage(`0-${digits}`).format(share)),
    days: (count) => unbroken(unit("day").format(count)),
  };
}

/** "2-3": at least two decimals, at most three. */
function digitsOf(key: string): Intl.NumberFormatOptions {
  const [least = 0, most = 0] = key.split("-").map(Number);
  return {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    roundingMode: "halfEven",
    signDisplay: "negative",
  };
}

/** Intl formats decimal strings of any length exactly; its type asks for the shape `${number}`. */
function exactly(format: Intl.NumberFormat, decimal: string): string {
  return unbroken(format.format(decimal as Intl.StringNumericLiteral));
}

function unbroken(text: string): string {
  return text.replace(/\s/g, nbsp);
}

function placeCurrency(number: string, currency: string, lang: Language): string {
  const sign = signs[currency];
  if (lang === "ru") return `${number}${nbsp}${sign ?? currency}`;
  const [minus, digits] = number.startsWith("-") ? ["-", number.slice(1)] : ["", number];
  return sign === undefined ? `${minus}${currency}${nbsp}${digits}` : `${minus}${sign}${digits}`;
}
