import type { WorkCalendar } from "b24kit";
import type { Config, Job } from "../config/config.ts";
import { isWeekday, workdaysOf } from "../slots/workdays.ts";
import type { IsWorkday } from "../slots/wall-pattern.ts";
import type { RunStore } from "../store/run-store.ts";
import type { Portals } from "./open-portals.ts";

/** The working days of the portals, at hand without asking: slots are computed while portals are away, too. */
export interface Calendars {
  /** Monday to Friday where nothing is known of the portal. */
  isWorkday(job: Pick<Job, "calendar" | "profile">): IsWorkday;
  /** Profiles whose calendar was never read. */
  readonly unknown: readonly (string | undefined)[];
  /** Asks the portals of all jobs that go by their calendar. What cannot be read stays as it was; `onTrouble` is told why. */
  refresh(onTrouble: (profile: string | undefined, error: unknown) => void, signal: AbortSignal): Promise<void>;
}

interface CalendarParts {
  readonly config: Pick<Config, "jobs">;
  readonly portals: Portals;
  /** Keeps what was read for the next start. */
  readonly store: Pick<RunStore, "note" | "noted">;
}

/** Opens the calendars as they were known last. */
export async function openCalendars({ config, portals, store }: CalendarParts): Promise<Calendars> {
  const profiles = profilesOf(config);
  const known = new Map<string | undefined, { readonly text: string; readonly isWorkday: IsWorkday }>();
  const learn = (profile: string | undefined, text: string): void => {
    if (known.get(profile)?.text === text) return;
    known.set(profile, { text, isWorkday: workdaysOf(JSON.parse(text) as WorkCalendar) });
  };
  for (const profile of profiles) {
    const text = await store.noted(keyOf(profile));
    if (text !== undefined) learn(profile, text);
  }
  const read = async (profile: string | undefined, signal: AbortSignal): Promise<void> => {
    // Dictionaries are kept for a day, which is longer than a calendar counts here; better than none at all.
    const refresh = known.has(profile);
    const { workCalendar } = await portals.use(profile, async ({ portal }) => portal.dictionaries({ signal, refresh }));
    const text = JSON.stringify(workCalendar);
    learn(profile, text);
    await store.note(keyOf(profile), text);
  };
  return {
    isWorkday: ({ calendar, profile }) =>
      (calendar === "portal" ? known.get(profile)?.isWorkday : undefined) ?? isWeekday,
    get unknown() {
      return profiles.filter((profile) => !known.has(profile));
    },
    refresh: async (onTrouble, signal) => {
      for (const profile of profiles) {
        if (signal.aborted) return;
        await read(profile, signal).catch((error: unknown) => onTrouble(profile, error));
      }
    },
  };
}

function profilesOf({ jobs }: Pick<Config, "jobs">): readonly (string | undefined)[] {
  const asking = [...jobs.values()].filter(({ calendar, when }) => calendar === "portal" && when.onWorkdays);
  return [...new Set(asking.map(({ profile }) => profile))];
}

function keyOf(profile: string | undefined): string {
  return `calendar:${profile ?? ""}`;
}
