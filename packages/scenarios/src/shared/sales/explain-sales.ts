import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../../run/context.ts";
import type { Explanation } from "../../run/scenario.ts";
import { explainConversion } from "../explain-conversion.ts";
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
    explainConversion(context, format),
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
