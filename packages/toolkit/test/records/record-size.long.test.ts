import { createDealsWorld, startEmulator } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { openPortal } from "../../src/index.ts";
import { unlimited } from "../unlimited.ts";
import { homeWith } from "./home.ts";

const now = "2026-11-23T10:20:00+03:00";

test("100,000 open deals are a record of less than a megabyte", async () => {
  const world = createDealsWorld({ seed: "en", now, fixedClock: true, deals: 100_000 });
  const home = homeWith({ snapshots: "daily" });
  const emulator = await startEmulator({ world });
  const { webhook } = emulator;
  await using portal = openPortal({ webhook, env: home.env, now: () => Date.parse(now), ...unlimited });
  await portal.report("day-plan");
  await emulator.close();
  const row = home.state().prepare("SELECT length(body) AS bytes FROM daily_record").get();
  expect(Number(row?.["bytes"])).toBeGreaterThan(10_000);
  expect(Number(row?.["bytes"])).toBeLessThan(1_000_000);
});
