import { expect, test } from "vitest";
import { cronChores } from "../../src/commands/cron-chores.ts";
import type { Config } from "../../src/config/config.ts";
import type { Clock } from "../../src/runs/parts.ts";

const [hour, day] = [3_600_000, 86_400_000];

/** A cron line at these hours of a year; tells what was done at which of them. */
async function doneAt(hours: readonly number[], calendars: () => Promise<void> = async () => undefined) {
  const notes = new Map<string, string>();
  const done: string[] = [];
  for (const at of hours) {
    const now = 400 * day + at * hour;
    const store = {
      noted: async (name: string) => notes.get(name),
      note: async (name: string, value: string) => void notes.set(name, value),
      prune: async (before: number) => void done.push(`${at}: prune ${(now - before) / day}`),
    };
    const refresh = async (): Promise<void> => {
      done.push(`${at}: calendars`);
      await calendars();
    };
    const parts = { config: { keepDays: 90 } as Config, store: store as never, clock: { now: () => now } as Clock };
    await cronChores(parts, refresh).catch(() => undefined);
  }
  return done;
}

async function isAway(): Promise<void> {
  throw new Error("away");
}

test("calendars are read each six hours, history is forgotten once a day, however often cron comes", async () => {
  expect(await doneAt([0, 0.1, 5, 6.1, 12, 12.2, 24.5])).toEqual([
    "0: calendars",
    "0: prune 90",
    "6.1: calendars",
    "12.2: calendars",
    "24.5: calendars",
    "24.5: prune 90",
  ]);
});

test("a clock that was a year ahead puts nothing off", async () => {
  expect(await doneAt([8760, 1])).toContain("1: prune 90");
});

test("a portal that is away is not asked again each minute", async () => {
  expect((await doneAt([0, 0.1, 0.2], isAway)).filter((line) => line.endsWith("calendars"))).toEqual(["0: calendars"]);
});
