import type { TasksData } from "./data.ts";
import type { TasksShowing } from "./present.ts";

/** What there is to do in one sentence. */
export function tasksHeadline(data: TasksData, { t }: TasksShowing): string {
  const { mine, given, awaitingDecision, accomplice, auditor, deferred } = data;
  const lists = [given, awaitingDecision, accomplice, auditor, deferred];
  if (mine === null && lists.every((list) => list === null)) return t("unknown");
  if (mine?.count === 0 && lists.every((list) => list?.count === 0)) return t("empty");
  const own = mine === null ? [] : [t("openCount", { count: mine.count }), ...dueParts(mine, t)];
  const others = [
    ...(awaitingDecision?.count ? [t("awaitingCount", { count: awaitingDecision.count })] : []),
    ...(given?.count ? [t("givenCount", { count: given.count })] : []),
  ];
  const parts = [...own, ...others];
  return parts.length === 0 ? t("nothingRead") : t("headline", { parts: parts.join(", ") });
}

function dueParts({ today, overdue, thisWeek }: NonNullable<TasksData["mine"]>, t: TasksShowing["t"]) {
  return [
    ...(today.count === 0 ? [] : [t("todayCount", { count: today.count })]),
    ...(overdue.count === 0 ? [] : [t("overdueCount", { count: overdue.count })]),
    ...(thisWeek.count === 0 ? [] : [t("weekCount", { count: thisWeek.count })]),
  ];
}
