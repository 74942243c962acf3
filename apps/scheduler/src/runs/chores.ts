import { tellAgain } from "./alerts.ts";
import type { Bell } from "./bell.ts";
import { every } from "./every.ts";
import type { ConfigurationGuard } from "./guard-configuration.ts";
import type { Parts } from "./parts.ts";
import type { Schedule } from "./schedule.ts";
import type { Worker } from "./worker.ts";
import type { Zones } from "./zones.ts";

/** Milliseconds after which leases are extended and the other daemons told that this one is alive. */
export const heartbeat = 15_000;

/** Milliseconds. */
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** What a daemon does now and then beside its runs. */
export interface Chores {
  /** Each takes the time of the monotonic clock, and does its work when that has come. */
  readonly list: readonly ReturnType<typeof every>[];
  /** Resolves when the owner has been told what was to be told. */
  readonly underWay: () => Promise<void>;
}

/** What the chores are about. */
export interface ChoreParts {
  readonly zones: Zones;
  readonly schedule: Schedule;
  readonly worker: Worker;
  readonly guard: ConfigurationGuard;
  readonly bell: Bell;
  readonly signal: AbortSignal;
}

/** The chores of a daemon that starts now. */
export function createChores(parts: Parts, { zones, schedule, worker, guard, bell, signal }: ChoreParts): Chores {
  const { config, clock, onEvent } = parts;
  // Not waited for: a portal that is away holds up nothing.
  const refreshZones = async (): Promise<void> => {
    try {
      if (await zones.refresh(signal)) schedule.recompute();
      bell.ring();
    } catch (error) {
      onEvent({ type: "trouble", error, pause: 0 });
    }
  };
  // Beside the loop: the way to the owner may be slow.
  let telling: Promise<void> | undefined;
  const tell = async (): Promise<void> => {
    await tellAgain(parts).catch((error: unknown) => onEvent({ type: "trouble", error, pause: 0 }));
    telling = undefined;
  };
  const startedAt = clock.monotonic();
  const list = [
    every(heartbeat, async () => {
      await worker.extend();
      await guard.beat();
    }),
    every(minute, async () => {
      if (await zones.reload()) schedule.recompute();
    }),
    every(minute, async () => {
      const isUnknown = [...config.jobs.values()].some((job) => zones.of(job) === undefined);
      if (isUnknown) void refreshZones();
    }),
    every(minute, async () => void (telling ??= tell())),
    every(hour, async () => void refreshZones(), startedAt - hour + minute),
    // Calendars may be different by now.
    every(hour, async () => schedule.recompute(), startedAt),
    every(
      day,
      async () => {
        await schedule.noteCursors();
        await parts.store.prune(clock.now() - config.keepDays * day);
      },
      startedAt - day + minute,
    ),
  ];
  return { list, underWay: async () => telling };
}
