import type { Money } from "@b24kit/portal";
import type { Format } from "@b24kit/report";
import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";
import { type AmountProblem, parseAmount } from "../parse/amount.ts";
import { quoted } from "../text-of.ts";

/** The amount that a text states, in its currency, else in `usual`, else in the portal's. Throws a ScenarioError. */
export function resolveAmount(context: ActionContext, text: string, usual?: string): Money {
  const written = parseAmount(text, context.language);
  if (typeof written === "string") throw unclear(context, text, written);
  const currency = written.currency ?? (usual || context.dictionaries.baseCurrency);
  const known = [...context.dictionaries.currencies.keys()];
  if (currency !== undefined && (known.length === 0 || known.includes(currency))) {
    return { amount: written.amount, currency };
  }
  throw foreign(context, text, currency, known);
}

const reasons: Readonly<Record<AmountProblem, Worded>> = {
  unreadable: { ru: "", en: "" },
  ambiguous: {
    ru: ": непонятно, тысячи это или дробная часть",
    en: ": it may be thousands or a fraction",
  },
  "too-large": { ru: ": портал столько цифр не хранит", en: ": the portal does not keep as many digits" },
  "two-currencies": { ru: ": в ней две валюты", en: ": it names two currencies" },
};

function unclear({ language }: ActionContext, text: string, problem: AmountProblem): Error {
  const title = quoted(text);
  const why = reasons[problem];
  return actionError(
    language,
    "invalid-amount",
    { ru: `Не понял сумму ${title.ru}${why.ru}.`, en: `${title.en} is not a clear amount${why.en}.` },
    {
      ru: "Напишите, например: 500 000 ₽, 1,5 млн, 500 тыс. руб., 1200,50 USD.",
      en: "Write, for example: $1200.50, 500k, 1.5m, 500 000 RUB.",
    },
  );
}

function foreign(
  { language }: ActionContext,
  text: string,
  currency: string | undefined,
  known: readonly string[],
): Error {
  const title = quoted(text);
  const names = known.join(", ") || "—";
  return actionError(
    language,
    "invalid-amount",
    currency === undefined
      ? { ru: `У суммы ${title.ru} нет валюты.`, en: `The amount ${title.en} has no currency.` }
      : { ru: `На портале нет валюты ${currency}.`, en: `The portal has no currency ${currency}.` },
    { ru: `Валюты портала: ${names}.`, en: `The portal’s currencies: ${names}.` },
  );
}

/** An amount as a question says it, in each language: to the kopeck, since it is what will be written. */
export function saidMoney({ say }: ActionContext, money: Money): Worded {
  return { ru: exactly(say.ru, money), en: exactly(say.en, money) };
}

/** Reports drop kopecks of large amounts; whoever says yes must see them, in the same form. */
function exactly(format: Format, { amount, currency }: Money): string {
  const [whole = "0", digits = ""] = amount.split(".");
  const fraction = digits.replace(/0+$/, "");
  const said = format.money({ amount: whole, currency }).trim();
  if (fraction === "") return said;
  const point = format.lang === "ru" ? "," : ".";
  return said.replace(/(\d)(?:[.,]00)?(?=\D*$)/, `$1${point}${fraction.padEnd(2, "0")}`);
}

/** Nothing, or nothing but zeros. */
export function isZeroAmount({ amount }: Money): boolean {
  return /^-?0*(\.0*)?$/.test(amount);
}
