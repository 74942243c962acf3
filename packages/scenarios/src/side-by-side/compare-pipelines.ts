import { createFormat, createWording, type Language, type Notice, type Report, type Wording } from "@b24kit/report";
import { shownWithoutRate } from "../shared/present-money.ts";
import { computeSideBySide } from "./compute-side-by-side.ts";
import type { SideBySideData } from "./data.ts";
import { isForeignConverted } from "./is-foreign-converted.ts";
import type { PortalReport, RatesOf } from "./portal-report.ts";
import { presentSideBySide } from "./present-side-by-side.ts";
import { type SideBySideKey, sideBySideMessages } from "./wording.ts";

export interface ComparePipelinesOptions {
  /** At least one of them with a report; in the order in which they are shown. */
  readonly reports: readonly PortalReport[];
  /** Undefined: money of different base currencies is not converted. */
  readonly rates: RatesOf | undefined;
  readonly language: Language;
}

/**
 * The pipelines of several portals side by side. Money is summed for each base currency; sums of several are converted only by a rate.
 * Throws a TypeError when no portal has a report.
 */
export function comparePipelines({ reports, rates, language }: ComparePipelinesOptions): Report {
  const made = reports.flatMap((one) => ("report" in one ? [one.report] : []));
  const [first] = made;
  if (first === undefined) throw new TypeError("no portal has a report");
  const t = createWording(sideBySideMessages, language);
  const data = computeSideBySide(reports, rates);
  const { asOf, period, timeZone } = first;
  const format = createFormat({
    lang: language,
    zone: timeZone.id,
    now: { epochMilliseconds: Date.parse(asOf) },
  });
  return {
    report: "pipeline",
    title: t("title", { count: reports.length }),
    asOf,
    period,
    timeZone,
    portal: { host: "", url: "" },
    // Nobody's: each portal was read with the rights of its own user, which `data` names.
    eyes: { userId: 0, name: "", isAdministrator: false },
    complete: made.length === reports.length && made.every(({ complete }) => complete),
    data,
    blocks: [...presentSideBySide(data, language, format)],
    notices: [...noticesOf(reports, t), ...moneyNotices(data, t), ...periodNotices(made, t)],
    hint: null,
  };
}

/** What each report says of itself, under the name of its profile. */
function noticesOf(reports: readonly PortalReport[], t: Wording<SideBySideKey>): readonly Notice[] {
  return reports.flatMap((one): readonly Notice[] => {
    const { profile } = one;
    if ("report" in one) {
      return one.report.notices.map((notice) => ({ ...notice, text: t("ofPortal", { profile, text: notice.text }) }));
    }
    const { text, action } = one.trouble;
    return [{ kind: "unreadable", text: t("unread", { profile, text }), ...(action === undefined ? {} : { action }) }];
  });
}

function moneyNotices({ together, ratesOf }: SideBySideData, t: Wording<SideBySideKey>): readonly Notice[] {
  const all = Object.values(together).map(({ totals }) => totals);
  const codes = new Set(all.flatMap(shownWithoutRate));
  if (codes.size === 0 || ratesOf === null) return [];
  const values = { profile: ratesOf, currencies: [...codes].join(", ") };
  const text = t(all.some(isForeignConverted) ? "withoutRate" : "unconverted", values);
  return [{ kind: "data", text, action: t("withoutRateAction") }];
}

function periodNotices(made: readonly Report[], t: Wording<SideBySideKey>): readonly Notice[] {
  const spans = new Set(made.map(({ period }) => `${Date.parse(period?.from ?? "")}`));
  return spans.size > 1 ? [{ kind: "info", text: t("periods") }] : [];
}
