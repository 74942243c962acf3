import { createWording, type Format, type Wording } from "@b24kit/report";
import { hasRate } from "../../domain/money.ts";
import type { Context } from "../../run/context.ts";
import type { Explanation } from "../../run/scenario.ts";
import { dateOf } from "../present-helpers.ts";
import type { Plan } from "./data.ts";
import { salesExplainMessages, type SalesExplainKey } from "./explain-wording.ts";

const namedPeople = 20;

type Words = Wording<SalesExplainKey>;

/** Whose deals, in which zone and by whose rights; what is open and how money is converted. */
export function explainSalesContext(context: Context, format: Format): readonly Explanation[] {
  const t = createWording(salesExplainMessages, context.language);
  const { zone, now, dictionaries } = context;
  const { name, isAdministrator } = dictionaries.identity;
  const times = { zone: zone.id, source: zone.source, now: format.dateTime(now) };
  return [
    { figure: t("zone"), text: t("zoneText", times) },
    { figure: t("whose"), text: whoseText(context, t) },
    { figure: t("rights"), text: t("rightsText", { name, isAdministrator }) },
    { figure: t("open"), text: t("openText") },
    { figure: t("converted"), text: conversion(context, format, t) },
  ];
}

/** Weights, commit, best case and slipped deals; `dates` says in words of which planned close. */
export function explainForecast(dates: string, { language, today }: Context, format: Format): readonly Explanation[] {
  const t = createWording(salesExplainMessages, language);
  return [
    { figure: t("weighted"), text: t("weightedText", { dates }) },
    { figure: t("likely"), text: t("likelyText") },
    { figure: t("slipped"), text: t("slippedText", { today: format.date(today) }) },
  ];
}

export function explainPlan(plan: Plan | null, { language }: Context, format: Format): readonly Explanation[] {
  if (plan === null) return [];
  const t = createWording(salesExplainMessages, language);
  const { months, workingDays, total } = plan;
  const dates = format.dateRange(dateOf(months.from), dateOf(months.to).subtract({ days: 1 }));
  return [{ figure: t("plan"), text: t("planText", { currency: total.plan.currency, months: dates, ...workingDays }) }];
}

function whoseText({ whose, dictionaries }: Context, t: Words): string {
  const { ownerIds, name } = whose;
  if (ownerIds === undefined) return t("whoseAll");
  if (whose.kind === "mine" || whose.kind === "user") return t("whoseMine", { name });
  const names = ownerIds.slice(0, namedPeople).map((id) => dictionaries.people.get(id)?.name ?? `#${id}`);
  return t("whoseGroup", {
    count: ownerIds.length,
    names: names.join(", ") + (ownerIds.length > namedPeople ? ", …" : ""),
  });
}

/** Every rate that a converted total may hold: "1 USD = 92.5 RUB". */
function conversion({ dictionaries }: Context, format: Format, t: Words): string {
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
