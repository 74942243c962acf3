import { instantOf } from "../shared/present-helpers.ts";
import type { LeadsData } from "./data.ts";
import type { LeadsShowing } from "./showing.ts";

/** How many leads came in, and how many of them wait, in one sentence. */
export function leadsHeadline(data: LeadsData, { t, format }: LeadsShowing): string {
  const { mode, count, untouched, waiting } = data;
  if (mode === "simple") return t("simple");
  if (count === null) return t("unknown");
  if (count === 0) return t("nothing", { since: format.dateTime(instantOf(data.since)) });
  const parts = [t("leadCount", { count })];
  if (waiting !== null) {
    const { hours, ids } = waiting;
    if (ids.length > 0) parts.push(t("waitingCount", { count: ids.length, hours }));
    else parts.push(untouched === 0 ? t("allTouched") : t("nobodyWaits", { hours }));
  }
  return t("headline", { parts: parts.join(", ") });
}
