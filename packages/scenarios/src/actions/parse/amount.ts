import type { Language } from "@b24kit/report";
import { currencyOf } from "./currency.ts";

/** An amount as people write it: a decimal string, and the currency when the text names one. */
export interface WrittenAmount {
  readonly amount: string;
  readonly currency?: string;
}

/** `ambiguous`: two readers would understand different amounts. */
export type AmountProblem = "unreadable" | "ambiguous" | "too-large" | "two-currencies";

/** Whole digits that an amount of the portal holds. */
const longest = 13;

/** Zeros that a word stands for. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(?:тыс|тысяч[аиу]?|к|k|thousand)$/, 3],
  [/^(?:млн|миллион(?:а|ов)?|m|mln|million)$/, 6],
  [/^(?:млрд|миллиард(?:а|ов)?|bn|billion)$/, 9],
];
const multiplier =
  "(?:тыс|млн|млрд)(?:\\.|(?![а-я]))|(?:тысяч[аиу]?|миллион(?:а|ов)?|миллиард(?:а|ов)?|к|k|thousand|m|mln|million|bn|billion)(?![a-zа-я])";
const parts = new RegExp(`^([^\\d\\s]*) ?(\\d[\\d ., ]*?) ?(${multiplier})? ?([^\\d\\s]*)$`);

/**
 * Reads "500 000 ₽", "1,5 млн", "500 тыс. руб.", "$1.5m", "EUR 12.5". "1,500" is an amount in English only: with a comma
 * Russian writes decimals.
 */
export function parseAmount(text: string, language: Language): WrittenAmount | AmountProblem {
  const normal = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\u00A0\u202F]+/g, " ");
  const [, before = "", number, word = "", after = ""] = parts.exec(normal) ?? [];
  if (number === undefined) return "unreadable";
  const named = [before, after.replace(/^\./, "")].filter((part) => part !== "");
  const currencies = named.map(currencyOf);
  if (currencies.includes(undefined)) return "unreadable";
  const [currency, other = currency] = currencies;
  if (other !== currency) return "two-currencies";
  const isEnglish = language === "en" || /^[$£]$/.test(before);
  const amount = decimalOf(number, zerosOf(word), isEnglish);
  if (!/^\d/.test(amount)) return amount as AmountProblem;
  return { amount, ...(currency !== undefined && { currency }) };
}

function zerosOf(word: string): number {
  const plain = word.replace(/\.$/, "");
  return multipliers.find(([form]) => form.test(plain))?.[1] ?? 0;
}

const spaced = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d{1,2}))?$/;
const english = /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/;
const russian = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/;
const repeated = /^(\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3}){2,})$/;
const commas = /^([1-9]\d{0,2},\d{3})$/;
const plain = /^(\d+)(?:[.,](\d{1,2}))?$/;

function decimalOf(number: string, zeros: number, isEnglish: boolean): string {
  const isMultiplied = zeros > 0;
  if (/^\d+[.,]\d{3}$/.test(number) && (isMultiplied || !isEnglish || !commas.test(number))) return "ambiguous";
  // "000" is what is left of an amount whose beginning stands elsewhere.
  if (/^0{2,}/.test(number)) return "unreadable";
  const forms = isMultiplied ? [plain, spaced] : [plain, spaced, english, russian, repeated, commas];
  const match = forms.map((form) => form.exec(number)).find((found) => found !== null);
  if (match === undefined || match === null) return "unreadable";
  const whole = (match[1] ?? "").replaceAll(/[ .,]/g, "");
  return multiplied(whole, match[2] ?? "", zeros);
}

/** The point moved to the right; no float on the way. */
function multiplied(whole: string, fraction: string, zeros: number): string {
  const digits = (whole + fraction.padEnd(zeros, "0").slice(0, zeros)).replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(zeros).replace(/0+$/, "");
  if (digits.length > longest) return "too-large";
  return rest === "" ? digits : `${digits}.${rest}`;
}
