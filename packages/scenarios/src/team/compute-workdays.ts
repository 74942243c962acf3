import type { Workday } from "@b24kit/portal";
import { dateAt, toIso } from "../domain/dates.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import type { TeamWorkday } from "./data.ts";
import { workdayKey } from "./gather.ts";

/** How somebody's working day stands; null when it could not be read or was not asked for. */
export function teamWorkday(personId: number, answers: Answers, context: Context): TeamWorkday | null {
  const [workday] = rowsOf<Workday>(answers, workdayKey(personId)) ?? [];
  if (workday === undefined) return null;
  const { startedAt, finishedAt } = workday;
  const iso = (at: typeof startedAt): string | null => (at === undefined ? null : toIso(at, context.zone.id));
  return { state: stateOf(workday, context), startedAt: iso(startedAt), finishedAt: iso(finishedAt) };
}

/** A day that was closed before today says that today's was not begun yet. */
function stateOf({ state, startedAt }: Workday, { today, zone }: Context): TeamWorkday["state"] {
  const isOfToday = startedAt !== undefined && dateAt(startedAt, zone.id).equals(today);
  return state === "closed" && !isOfToday ? "not-started" : state;
}
