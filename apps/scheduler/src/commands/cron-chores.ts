import type { Parts } from "../runs/parts.ts";

/** Times in milliseconds. */
const [hour, day] = [3_600_000, 86_400_000];

/**
 * What a daemon does now and then beside its runs, for cron, which starts a new process each minute: each chore when it was last done
 * long ago, by whichever process. Run after what was due, so that nothing waits for it.
 */
export async function cronChores(
  { config, store, clock }: Pick<Parts, "config" | "store" | "clock">,
  refreshCalendars: () => Promise<void>,
): Promise<void> {
  const once = async (name: string, every: number, work: () => Promise<void>): Promise<void> => {
    const last = Number((await store.noted(name)) ?? 0);
    const now = clock.now();
    // A clock that was ahead for a while must not put a chore off for as long.
    if (now - last < every && now >= last) return;
    // Noted first: a chore that fails each time must not be tried each minute.
    await store.note(name, String(now));
    await work();
  };
  await once("cron calendars", 6 * hour, refreshCalendars);
  await once("cron prune", day, async () => store.prune(clock.now() - config.keepDays * day));
}
