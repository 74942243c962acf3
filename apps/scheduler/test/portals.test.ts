import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import type { Job } from "../src/config/config.ts";
import { openCalendars } from "../src/portals/calendars.ts";
import { openPortals } from "../src/portals/open-portals.ts";
import { marker, type SignedIn, signedIn } from "./home.ts";

async function open() {
  const home = await signedIn();
  const portals = openPortals({ env: home.env });
  onTestFinished(async () => {
    await portals[Symbol.asyncDispose]();
    await home[Symbol.asyncDispose]();
  });
  return { home, portals };
}

const anotherKey = ({ portal, world }: SignedIn) => `${portal.url}/rest/${world.portal.currentUser}/an0therS3cr3t/`;

test("one portal for each profile, however many ask at once", async () => {
  const { portals } = await open();
  const [one, two] = await Promise.all([portals.borrow("main"), portals.borrow("main")]);
  expect(one.portal).toBe(two.portal);
  expect((await portals.borrow(undefined)).portal).not.toBe(one.portal);
});

test("a changed key opens the portal anew, and who works with the old one keeps it", async () => {
  const { home, portals } = await open();
  const old = await portals.borrow("main");
  await home.signInAgain(anotherKey(home));
  const fresh = await portals.borrow("main");
  expect(fresh.portal).not.toBe(old.portal);
  expect(await old.portal.client.call("scope")).toContain("task");
  await old[Symbol.asyncDispose]();
  await expect(old.portal.client.call("scope")).rejects.toMatchObject({ name: "ClientError" });
  expect(await fresh.portal.client.call("scope")).toContain("task");
});

test("a portal that nobody works with is closed when its key was changed", async () => {
  const { home, portals } = await open();
  const { portal, ...old } = await portals.borrow("main");
  await old[Symbol.asyncDispose]();
  expect(await portal.client.call("scope")).toContain("task");
  await home.signInAgain(anotherKey(home));
  await portals.borrow("main");
  await expect
    .poll(async () =>
      portal.client.call("scope").then(
        () => "open",
        () => "closed",
      ),
    )
    .toBe("closed");
});

test("a key that is not accepted any more is looked up again", async () => {
  const { home, portals } = await open();
  await using refusing = await startEmulatorWith(home, "any:error=INVALID_CREDENTIALS/401");
  await home.signInAgain(`${refusing.url}/rest/1/${marker}/`);
  const before = await portals.borrow("main");
  const work = portals.use("main", async ({ client }) => client.call("scope", {}, { retries: 0 }));
  await expect(work).rejects.toMatchObject({ code: "unauthorized" });
  expect((await portals.borrow("main")).portal).not.toBe(before.portal);
});

async function startEmulatorWith({ world }: SignedIn, faults: string) {
  const emulator = await startEmulator({ world, faults });
  return { url: emulator.url, [Symbol.asyncDispose]: async () => emulator.close() };
}

test("a profile that is not there is told each time, and found as soon as it is", async () => {
  const { home, portals } = await open();
  await expect(portals.borrow("other")).rejects.toMatchObject({ code: "no-profile" });
  await expect(portals.borrow("other")).rejects.toMatchObject({ code: "no-profile" });
  expect((await portals.borrow("main")).portal.profile).toBe("main");
  expect(home.portal.writes()).toEqual([]);
});

test("working days are those of the portal, also at the next start without it; Monday to Friday before", async () => {
  const { home, portals } = await open();
  const job = { calendar: "portal", profile: "main", when: { text: "", cron: "", onWorkdays: true } } as const;
  const config = { jobs: new Map([["job", { ...job, name: "job" } as unknown as Job]]) };
  const [holiday, saturday] = ["2026-12-25", "2026-03-07"];
  const own = { holidays: [holiday], workdays: [saturday], country: "none" };
  mkdirSync(join(home.folder, "config"), { recursive: true });
  writeFileSync(join(home.folder, "config", "calendar.json"), JSON.stringify(own));
  await home.withStore(async (store) => {
    const calendars = await openCalendars({ config, portals, store });
    expect([calendars.unknown, calendars.isWorkday(job)(holiday)]).toEqual([["main"], true]);
    await calendars.refresh(() => expect.unreachable("the portal is there"), new AbortController().signal);
    expect([calendars.unknown, calendars.isWorkday(job)(holiday), calendars.isWorkday(job)(saturday)]).toEqual([
      [],
      false,
      true,
    ]);
    expect(calendars.isWorkday({ ...job, calendar: "weekdays" })(holiday)).toBe(true);
    await home.portal.close();
    const again = await openCalendars({ config, portals, store });
    expect(again.isWorkday(job)(holiday)).toBe(false);
  });
});
