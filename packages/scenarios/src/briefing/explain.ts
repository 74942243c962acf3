import { weekOf } from "@b24kit/portal";
import { createWording, type Format, type Wording } from "@b24kit/report";
import { hasRate } from "../domain/money.ts";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainContext, explainMeetings, explainTasks } from "../shared/explain-day.ts";
import type { BriefingData } from "./data.ts";
import { briefingExplainMessages, type BriefingExplainKey } from "./explain-wording.ts";

type Values = Readonly<Record<string, string>>;

/** The definition of every figure of the briefing, with its zone, limits and bounds. */
export function explainBriefing(data: BriefingData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(briefingExplainMessages, context.language);
  const define = (key: BriefingExplainKey & `${string}Text`, values: Values = {}): Explanation => ({
    figure: t(key.slice(0, -"Text".length) as BriefingExplainKey),
    text: t(key, values),
  });
  const { sinceLastWorkingDay: period, today, dictionaries, date } = context;
  const currency = dictionaries.baseCurrency ?? "";
  const { from, to } = weekOf(dictionaries.workCalendar, date);
  const week = format.dateRange(from, to.subtract({ days: 1 }));
  return [
    ...explainContext(context, format),
    ...explainMeetings(data.meetings, context, format),
    ...explainTasks(context),
    define("awaitingText"),
    define("givenText"),
    define("openText"),
    { figure: t("converted"), text: conversion(context, format, t) },
    define("sinceText", { from: format.dateTime(period.from), to: format.dateTime(period.to) }),
    define("closedText"),
    define("createdText"),
    define("stuckText"),
    define("slippedText", { today: format.date(today), currency }),
    define("leadsText"),
    define("untouchedText"),
    define("peopleText", { week }),
  ];
}

/** Every rate that a converted total may hold: "1 USD = 92.5 RUB". */
function conversion({ dictionaries }: Context, format: Format, t: Wording<BriefingExplainKey>): string {
  const { baseCurrency, currencies } = dictionaries;
  if (baseCurrency === undefined) return t("convertedNone");
  const others = [...currencies.values()].filter(({ code }) => code !== baseCurrency);
  const rates = others
    .filter(({ code }) => hasRate(code, dictionaries))
    .map(({ code, rate = "", rateUnits = "1" }) => `${rateUnits} ${code} = ${format.number(rate, 6)} ${baseCurrency}`);
  const without = others.map(({ code }) => code).filter((code) => !hasRate(code, dictionaries));
  const apart = without.length === 0 ? [] : [t("withoutRate", { currencies: without.join(", ") })];
  const list = [...rates, ...apart].join("; ");
  return t("convertedText", {
    currency: baseCurrency,
    rates: list === "" ? `1 ${baseCurrency} = 1 ${baseCurrency}` : list,
  });
}
