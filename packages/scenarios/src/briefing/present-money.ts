import type { Content, Section } from "@b24kit/report";
import type { MoneyTotalsData } from "../shared/data.ts";
import { dateOf, factList, titleOf, type Fact, type ListItem } from "../shared/present-helpers.ts";
import { amountText, isConversionTelling, shortMoney, shownSums, shownWithoutRate } from "../shared/present-money.ts";
import type { Attention, BriefingDeals, BriefingLeads } from "./data.ts";
import { leadsPart, simpleCrmFact } from "./present-leads.ts";
import type { BriefingShowing } from "./showing.ts";

/** The deals that need attention most; the count of all of them stands above. */
const shownDeals = 3;

/** Deals and leads. Null when neither could be read. */
export function presentMoney(
  deals: BriefingDeals | null,
  leads: BriefingLeads | null,
  showing: BriefingShowing,
): Section | null {
  if (deals === null && leads === null) return null;
  const items = [
    ...(deals === null ? [] : openFact(deals, showing)),
    ...sinceFact(deals, leads, showing),
    ...simpleCrmFact(leads, showing),
    ...(deals === null ? [] : attentionFact(deals, showing)),
  ];
  const attention = (deals?.attention ?? []).slice(0, shownDeals).map((deal) => attentionItem(deal, showing));
  const blocks: Content[] = [
    ...factList(items),
    ...(attention.length === 0 ? [] : [{ kind: "list" as const, items: attention }]),
  ];
  return { kind: "section", id: "money", title: showing.t("money"), emoji: "💰", blocks };
}

function openFact({ open }: BriefingDeals, showing: BriefingShowing): readonly Fact[] {
  if (open === null) return [];
  const { t, format } = showing;
  if (open.count === 0) return [{ label: t("open"), value: t("noOpenDeals") }];
  const parts = [
    t("dealCount", { count: open.count }),
    ...(open.sums.length > 0 ? [format.moneyList(shownSums(open))] : []),
  ];
  const total = isConversionTelling(open) ? ` (${convertedText(open, showing)})` : "";
  return [{ label: t("open"), value: parts.join(", ") + total }];
}

function convertedText(totals: MoneyTotalsData, { t, format }: BriefingShowing): string {
  const { converted } = totals;
  const withoutRate = shownWithoutRate(totals);
  const money = converted === null ? "" : format.money(converted);
  if (withoutRate.length === 0) return t("converted", { money });
  return t("convertedWithout", { money, currencies: withoutRate.join(", ") });
}

/** What happened since the last working day, in one line. */
function sinceFact(
  deals: BriefingDeals | null,
  leads: BriefingLeads | null,
  showing: BriefingShowing,
): readonly Fact[] {
  const { t, context, format } = showing;
  const part = (key: "wonSince" | "lostSince" | "newSince", totals: MoneyTotalsData | null | undefined) =>
    totals ? [t(key, { count: totals.count, money: bracketed(shortMoney(totals, showing)) })] : [];
  const parts = [
    ...part("wonSince", deals?.won),
    ...part("lostSince", deals?.lost),
    ...part("newSince", deals?.new),
    ...leadsPart(leads, showing),
  ];
  const { from } = context.sinceLastWorkingDay;
  const date = `${format.weekday(from, "short")}, ${format.date(from)}`;
  return parts.length === 0 ? [] : [{ label: t("since", { date }), value: parts.join(", ") }];
}

function attentionFact(
  { attention, stuckCount, slippedCount }: BriefingDeals,
  { t }: BriefingShowing,
): readonly Fact[] {
  if (attention === null || attention.length === 0) return [];
  const counts = { count: attention.length, stuck: stuckCount ?? 0, slipped: slippedCount ?? 0 };
  return [{ label: t("attention"), value: t("attentionCounts", counts) }];
}

function attentionItem(deal: Attention, showing: BriefingShowing): ListItem {
  const { t, format } = showing;
  const reasons = deal.reasons.map((reason) =>
    reason === "stuck"
      ? t("stuck", { age: deal.ageDays, limit: deal.limitDays })
      : t("slipped", { date: deal.plannedClose === null ? "" : format.date(dateOf(deal.plannedClose)) }),
  );
  return {
    text: [
      { text: titleOf(deal, showing), link: deal.link },
      { text: ` · ${amountText(deal.amount, showing)} · ` },
      { text: reasons.join("; "), tone: "warning" },
    ],
  };
}

function bracketed(text: string): string {
  return text === "" ? "" : ` (${text})`;
}
