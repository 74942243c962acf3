import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Job } from "../src/config/config.ts";
import { openCalendars } from "../src/portals/calendars.ts";
import { openPortals } from "../src/portals/open-portals.ts";
import { signedIn } from "./home.ts";

test("a calendar is read again: a file that was corrected, a holiday that was added later, and the portal's own days", async () => {
  await using home = await signedIn();
  await using portals = openPortals({ env: home.env });
  const job = { calendar: "portal", profile: "main", when: { text: "", cron: "", onWorkdays: true } } as const;
  const config = { jobs: new Map([["job", { ...job, name: "job" } as unknown as Job]]) };
  mkdirSync(join(home.folder, "config"), { recursive: true });
  const write = (text: string): void => writeFileSync(join(home.folder, "config", "calendar.json"), text);
  await home.withStore(async (store) => {
    const calendars = await openCalendars({ config, portals, store });
    const troubles: unknown[] = [];
    const refresh = async (): Promise<number> => {
      const before = home.portal.stats().requests;
      await calendars.refresh((_profile, error) => void troubles.push(error), new AbortController().signal);
      return home.portal.stats().requests - before;
    };
    const isWorked = (date: string): boolean => calendars.isWorkday(job)(date);
    write("{");
    expect(await refresh()).toBe(0);
    expect(troubles).toMatchObject([{ code: "bad-calendar" }]);
    write('{"holidays": ["2026-03-05"], "country": "none"}');
    await refresh();
    expect([isWorked("2026-03-05"), isWorked("2026-03-06")]).toEqual([false, true]);
    write('{"holidays": ["2026-03-05", "2026-03-06"], "country": "none"}');
    // The portal is asked, though what it has said is kept for reports of this day.
    expect(await refresh()).toBeGreaterThan(0);
    expect([isWorked("2026-03-05"), isWorked("2026-03-06")]).toEqual([false, false]);
    expect(troubles).toHaveLength(1);
  });
});
