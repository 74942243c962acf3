import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { openPortal } from "b24kit";
import type { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedWorld } from "../../../../scripts/testing/shared-world.ts";
import { createSlots } from "../../src/slots/create-slots.ts";
import { isWeekday, workdaysOf } from "../../src/slots/workdays.ts";
import { naiveSlots } from "./naive-slots.ts";

const now = "2026-11-03T09:00:00+03:00";
let emulator: Emulator;
let home: string;
beforeAll(async () => {
  emulator = await startEmulator({ world: sharedWorld({ seed: "ru", now, fixedClock: true }) });
  home = mkdtempSync(join(tmpdir(), "b24-slots-"));
  mkdirSync(join(home, "config"));
});
afterAll(async () => {
  await emulator.close();
  rmSync(home, { recursive: true, force: true });
});

async function workdays(calendar: string) {
  writeFileSync(join(home, "config", "calendar.json"), calendar);
  const env = { B24KIT_HOME: home };
  await using opened = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false, env });
  return workdaysOf((await opened.portal.dictionaries()).workCalendar);
}

const job = { when: { text: "workdays at 08:30", cron: "30 8 * * *", onWorkdays: true } };

test("moved Russian holidays count both ways, and the user's own dates over them", async () => {
  const isWorkday = await workdays('{"holidays": ["2026-12-30"], "workdays": ["2026-12-26"]}');
  // Off by the production calendar: a Monday, 9 March (8 March moved) and Thursday, 31 December (moved there).
  expect(["2026-03-09", "2026-12-31", "2027-05-10", "2026-12-30"].map((date) => isWorkday(date))).toEqual(
    Array(4).fill(false),
  );
  expect(["2026-12-29", "2026-12-26", "2027-02-20"].map((date) => isWorkday(date))).toEqual(Array(3).fill(true));
  expect(isWorkday("2026-12-19")).toBe(false);
});

test("slots of five years fall on the portal's working days, day by day", async () => {
  const isWorkday = await workdays('{"workdays": ["2026-12-26"], "holidays": ["07-01"]}');
  const [start, end] = [Date.parse("2026-01-01T00:00Z"), Date.parse("2031-01-01T00:00Z")];
  const slots = [...createSlots().slotsBetween(job, "Europe/Moscow", isWorkday, start, end)];
  const naive = { times: ["08:30"], isDue: (date: Temporal.PlainDate) => isWorkday(date.toString()) };
  expect(slots).toEqual(naiveSlots(naive, "Europe/Moscow", start, end));
  expect(slots).toContain(Date.parse("2026-12-26T08:30+03:00"));
  expect(slots).not.toContain(Date.parse("2027-07-01T08:30+03:00"));
});

test("weekdays are Monday to Friday, whatever is celebrated", () => {
  expect(["2027-01-01", "2027-01-04", "2027-01-02", "2027-01-03"].map(isWeekday)).toEqual([true, true, false, false]);
});
