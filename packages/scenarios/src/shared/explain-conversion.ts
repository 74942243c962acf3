import { createWording, type Format } from "@b24kit/report";
import { hasRate } from "../domain/money.ts";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { conversionExplainMessages } from "./explain-conversion-wording.ts";

/** How sums of several currencies become one: every rate that a converted total may hold ("1 USD = 92.5 RUB"). */
export function explainConversion({ dictionaries, language }: Context, format: Format): Explanation {
  const t = createWording(conversionExplainMessages, language);
  const { baseCurrency, currencies } = dictionaries;
  const figure = t("converted");
  if (baseCurrency === undefined) return { figure, text: t("convertedNone") };
  const others = [...currencies.values()].filter(({ code }) => code !== baseCurrency);
  const rates = others
    .filter(({ code }) => hasRate(code, dictionaries))
    .map(({ code, rate = "", rateUnits = "1" }) => `${rateUnits} ${code} = ${format.number(rate, 6)} ${baseCurrency}`);
  const without = others.map(({ code }) => code).filter((code) => !hasRate(code, dictionaries));
  const apart = without.length === 0 ? [] : [t("withoutRate", { currencies: without.join(", ") })];
  const list = [...rates, ...apart].join("; ");
  const shown = list === "" ? `1 ${baseCurrency} = 1 ${baseCurrency}` : list;
  return { figure, text: t("convertedText", { currency: baseCurrency, rates: shown }) };
}
