import { dateOf, instantOf } from "../shared/present-helpers.ts";
import type { TeamMember, TeamWorkday } from "./data.ts";
import type { TeamShowing } from "./showing.ts";
import type { TeamKey } from "./wording.ts";

/** Where somebody is now: away, at work, not begun. `isTold`: the working day of anybody could be read. */
export function dayText({ isActive, workday, absence }: TeamMember, isTold: boolean, showing: TeamShowing): string {
  const { t, format } = showing;
  if (!isActive) return t("dismissed");
  const until = absence?.until ?? null;
  const away = until === null ? t("absent") : t("absentUntil", { date: format.date(dateOf(until)) });
  const isAtWork = workday?.state === "open" || workday?.state === "paused";
  if (absence !== null) return isAtWork ? `${away} · ${workdayText(workday, showing)}` : away;
  if (workday === null) return isTold ? t("unknownDay") : "";
  return workdayText(workday, showing);
}

/** What a state is called without its time. */
const stateKeys = {
  open: "unknownDay",
  paused: "onBreak",
  closed: "finishedAtUnknown",
  "not-started": "notStarted",
  expired: "expired",
  unknown: "unknownDay",
} as const satisfies Record<TeamWorkday["state"], TeamKey>;

function workdayText({ state, startedAt, finishedAt }: TeamWorkday, { t, format }: TeamShowing): string {
  const time = (iso: string): string => format.time(instantOf(iso));
  if (state === "open" && startedAt !== null) return t("working", { time: time(startedAt) });
  if (state === "closed" && finishedAt !== null) return t("finished", { time: time(finishedAt) });
  return t(stateKeys[state]);
}
