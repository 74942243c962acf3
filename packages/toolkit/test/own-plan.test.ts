import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import type { ForecastData } from "@b24kit/scenarios";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal } from "../src/index.ts";

const now = "2026-11-23T10:20:00+03:00";
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ world: sharedWorld({ seed: "ru", now, fixedClock: true }) });
});
afterAll(async () => emulator.close());

async function reportWith(id: string, plan?: string): Promise<unknown> {
  const home = mkdtempSync(join(tmpdir(), "b24kit-plan-"));
  mkdirSync(join(home, "config"));
  if (plan !== undefined) writeFileSync(join(home, "config", "plan.json"), plan);
  const env = { B24KIT_HOME: home };
  await using portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false, env });
  return (await portal.report(id)).data;
}

test("the file of plans is compared with what is won", async () => {
  const { months } = (await reportWith("forecast", '{"2026-11": {"1": "1500000 RUB"}}')) as ForecastData;
  expect(months?.[0]?.plan?.total.plan).toEqual({ currency: "RUB", amount: "1500000.00" });
  expect(months?.[1]?.plan).toBeNull();
});

test("without it there is no plan", async () => {
  const { months } = (await reportWith("forecast")) as ForecastData;
  expect(months?.map(({ plan }) => plan)).toEqual([null, null]);
});

test.each(["", "{", "[]", '{"2026-11": {"1": 5}}', '{"2026-11": {"Anna": "5 RUB"}}'])(
  "a file with %j is named and nothing is sent",
  async (plan) => {
    const before = emulator.stats().requests;
    await expect(reportWith("forecast", plan)).rejects.toMatchObject({
      name: "ToolkitError",
      code: "bad-plan",
      message: expect.stringContaining("plan.json"),
      hint: expect.stringContaining("1500000 RUB"),
      file: { path: expect.stringMatching(/plan\.json$/), problem: expect.stringMatching(/\w/) },
    });
    expect(emulator.stats().requests).toBe(before);
  },
);

test("reports that compare with no plan do not mind it", async () => {
  await expect(reportWith("day-plan", "{")).resolves.toBeDefined();
});
