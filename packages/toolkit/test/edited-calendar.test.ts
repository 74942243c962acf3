import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal } from "../src/index.ts";

const now = "2026-11-03T09:00:00+03:00";

test("an open portal follows the file of own dates, also out of one that cannot be read", async () => {
  const home = mkdtempSync(join(tmpdir(), "b24kit-calendar-"));
  mkdirSync(join(home, "config"));
  const write = (text: string): void => writeFileSync(join(home, "config", "calendar.json"), text);
  const emulator = await startEmulator({ world: sharedWorld({ seed: "ru", now, fixedClock: true }) });
  onTestFinished(async () => {
    await emulator.close();
    rmSync(home, { recursive: true, force: true });
  });
  const env = { B24KIT_HOME: home };
  await using portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false, env });
  const holidays = async (): Promise<unknown> => {
    const { workCalendar } = await portal.portal.dictionaries();
    return workCalendar.own?.holidays.map(({ month, day }) => `${month}-${day}`);
  };
  write("{");
  await expect(holidays()).rejects.toMatchObject({ code: "bad-calendar" });
  write('{"holidays": ["2026-12-29"]}');
  expect(await holidays()).toEqual(["12-29"]);
  write('{"holidays": ["2026-12-29", "2026-12-30"]}');
  expect(await holidays()).toEqual(["12-29", "12-30"]);
});
