import type { TeamData } from "./data.ts";
import type { TeamShowing } from "./showing.ts";

/** The team in one sentence: who is there, and what is late. */
export function teamHeadline(data: TeamData, showing: TeamShowing): string {
  const { t } = showing;
  const count = data.members.filter(({ isActive }) => isActive).length;
  if (data.members.length === 0) return t("nobody");
  const people = t("peopleCount", { count });
  const parts = [...workdayParts(data, showing), ...absentPart(data, showing), ...overduePart(data, showing)];
  return parts.length === 0 ? t("unknown", { people }) : t("headline", { people, parts: parts.join(", ") });
}

function workdayParts({ workdays }: TeamData, { t }: TeamShowing): readonly string[] {
  if (workdays === null) return [];
  const { open: count, paused, read: asked } = workdays;
  return [
    asked < workdays.asked ? t("atWorkOf", { count, asked }) : t("atWork", { count }),
    ...(paused === 0 ? [] : [t("paused", { count: paused })]),
  ];
}

function absentPart({ absent: count }: TeamData, { t }: TeamShowing): readonly string[] {
  if (count === null) return [];
  return [count === 0 ? t("nobodyAbsent") : t("absentCount", { count })];
}

function overduePart({ overdue: count }: TeamData, { t }: TeamShowing): readonly string[] {
  return count === null ? [] : [t("overdueCount", { count })];
}
