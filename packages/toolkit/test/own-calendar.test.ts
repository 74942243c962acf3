import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal } from "../src/index.ts";

const now = "2026-11-03T09:00:00+03:00";
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ world: sharedWorld({ seed: "ru", now, fixedClock: true }) });
});
afterAll(async () => emulator.close());

function homeWith(calendar?: string): string {
  const home = mkdtempSync(join(tmpdir(), "b24kit-calendar-"));
  mkdirSync(join(home, "config"));
  if (calendar !== undefined) writeFileSync(join(home, "config", "calendar.json"), calendar);
  return home;
}

async function workedOn(date: string, calendar?: string): Promise<unknown> {
  const env = { B24KIT_HOME: homeWith(calendar) };
  await using portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false, env });
  const { data } = await portal.report("day-plan", { date });
  const { meetings } = data as { meetings: { isWorkingDay: boolean; workingHours: { to: string } | null } };
  return meetings.isWorkingDay ? meetings.workingHours?.to.slice(11, 16) : "off";
}

test("a portal in Russia has the days off that its government moved, and short days", async () => {
  expect(await workedOn("2026-12-31")).toBe("off");
  expect(await workedOn("2026-12-30")).toBe("18:00");
  expect(await workedOn("2026-11-03")).toBe("17:00");
});

test("the file of own dates wins", async () => {
  const calendar = JSON.stringify({ holidays: ["2026-12-30"], workdays: ["12-31"] });
  expect(await workedOn("2026-12-31", calendar)).toBe("18:00");
  expect(await workedOn("2026-12-30", calendar)).toBe("off");
});

test("a file that begins with a byte order mark is read", async () => {
  expect(await workedOn("2026-12-30", '\uFEFF{"holidays": ["2026-12-30"]}')).toBe("off");
});

test.each(["", "{", "[]", '{"holidays": ["30.12.2026"]}', '{"holydays": []}'])(
  "a file with %j is named and nothing is sent",
  async (calendar) => {
    const before = emulator.stats().requests;
    await expect(workedOn("2026-12-30", calendar)).rejects.toMatchObject({
      name: "ToolkitError",
      code: "bad-calendar",
      message: expect.stringContaining("calendar.json"),
      hint: expect.stringContaining("holidays"),
      file: { path: expect.stringMatching(/calendar\.json$/), problem: expect.stringMatching(/\w/) },
    });
    expect(emulator.stats().requests).toBe(before);
  },
);
