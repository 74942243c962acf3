import type { Language, Notice, Report } from "./document.ts";
import { createDateFormat } from "./format/date-format.ts";
import type { Wording } from "./wording/create-wording.ts";
import type { FrameKey } from "./wording/frame-wording.ts";

const order: readonly Notice["kind"][] = ["unreadable", "truncated", "eyes", "data", "info"];

/** What is missing first, remarks about single records last. */
export function sortedNotices(notices: readonly Notice[]): Notice[] {
  return notices.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** "Morning briefing · Saturday, November 21". */
export function titleLine({ title, period }: Report): string {
  return period === null || period.label === "" ? title : `${title}\u00A0· ${period.label}`;
}

/** The moment of the numbers with its time zone, the portal, and whose rights they were read with. */
export function originLine(report: Report, t: Wording<FrameKey>, lang: Language): string {
  const { asOf, timeZone, portal, eyes } = report;
  const instant = { epochMilliseconds: Date.parse(asOf) };
  const dateTime = createDateFormat({ lang, zone: timeZone.id, now: instant }).dateTime(instant, { year: "always" });
  const parts = [
    t("asOf", { dateTime }),
    t(zoneKeys[timeZone.source], { zone: timeZone.id }),
    // User 0 is nobody: the report tells of the product itself, and nothing in it was read from a portal.
    ...(eyes.userId === 0 ? [] : [portal.host, t("eyes", { name: eyes.name, isAdministrator: eyes.isAdministrator })]),
  ];
  return parts.join("\u00A0· ");
}

const zoneKeys = {
  option: "zone",
  user: "zone",
  "user-offset": "zoneFromUserOffset",
  "server-offset": "zoneFromServerOffset",
} as const satisfies Record<Report["timeZone"]["source"], FrameKey>;
