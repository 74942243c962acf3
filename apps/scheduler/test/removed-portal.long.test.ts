import { setTimeout as delay } from "node:timers/promises";
import { openCredentialStore } from "@b24kit/credential-store";
import { createWorld, type Emulator, startEmulator } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import type { RunStatus } from "../src/store/run-store.ts";
import { marker, type SignedIn, signedIn } from "./home.ts";
import { runHere } from "./run-here.ts";

const schedule = (folder: string): string => `version: 1
defaults: { zone: UTC, calendar: weekdays, retries: 0 }
targets:
  folder: { kind: file, path: "${folder}/{date}-{time}-{job}.txt" }
jobs:
  stays: { report: overdue, when: "* * * * * *", to: folder, send: always, profile: main }
  goes-1: { report: overdue, when: "* * * * * *", to: folder, send: always, profile: branch }
  goes-2: { report: tasks, when: "* * * * * *", to: folder, send: always, profile: branch }
`;

/** Two portals, a job of each that is due every second, and a daemon that runs them. */
async function office(faults?: string) {
  const home = await signedIn();
  const world = createWorld({ seed: "en", now: new Date().toISOString() });
  const branch = await startEmulator({ world, ...(faults === undefined ? {} : { faults }) });
  const profiles = openCredentialStore({ env: home.env, platform: process.platform });
  const webhook = `${branch.url}/rest/${world.portal.currentUser}/${marker}/`;
  const { host, origin } = new URL(webhook);
  await profiles.save({
    name: "branch",
    kind: "webhook",
    portal: { host, url: origin },
    user: { id: world.portal.currentUser },
    secret: webhook,
    vault: "plain-file",
  });
  await runHere(home, ["init"]);
  home.writeSchedule(schedule(home.folder));
  const controller = new AbortController();
  const ran = runHere(home, ["run"], { env: { B24KIT_NOW: "" }, signal: controller.signal });
  onTestFinished(async () => {
    controller.abort();
    await ran;
    await branch.close();
    await home[Symbol.asyncDispose]();
  });
  const stop = async () => {
    controller.abort();
    return ran;
  };
  return { home, branch, profiles, stop };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let left = 150; left > 0; left -= 1) {
    if (await isSo()) return;
    await delay(200);
  }
  throw new Error("It has not happened within 30 s.");
}

const count = async (home: SignedIn, job: string, status: RunStatus): Promise<number> =>
  home.withStore(async (store) => (await store.history({ job, statuses: [status], limit: 1000 })).length);

const pausedJobs = async (home: SignedIn) =>
  home.withStore(async (store) => (await store.pauses()).toSorted((a, b) => (a.job < b.job ? -1 : 1)));

/** After the portal has gone, the other one's jobs go on at their pace, and nothing more is begun of its own. */
async function goesOn(home: SignedIn, branch: Emulator): Promise<void> {
  const [before, asked] = [await count(home, "stays", "done"), branch.stats().requests];
  await until(async () => (await count(home, "stays", "done")) >= before + 2);
  expect(branch.stats().requests).toBe(asked);
  expect(await count(home, "stays", "failed")).toBe(0);
}

test("a portal that was deleted while its jobs run stops them at once, and nobody else's", async () => {
  // It answers as long as the first reports take, then says that it is gone.
  const { home, branch, stop } = await office("any:error=PORTAL_DELETED/403@12+");
  await until(async () => (await pausedJobs(home)).length === 2);
  const pauses = await pausedJobs(home);
  expect(pauses.map(({ job }) => job)).toEqual(["goes-1", "goes-2"]);
  for (const { reason } of pauses) expect(reason?.en).toContain("The portal is gone");
  await goesOn(home, branch);
  const { code, stderr } = await stop();
  expect(code).toBe(0);
  expect(stderr).not.toContain(marker);
}, 90_000);

test("a profile that was removed while its jobs run stops them, and what is under way ends in order", async () => {
  const { home, branch, profiles, stop } = await office();
  await until(async () => (await count(home, "goes-1", "done")) >= 1);
  await profiles.remove("branch");
  await until(async () => (await pausedJobs(home)).length === 2);
  for (const { reason } of await pausedJobs(home)) expect(reason?.code).toBe("no-profile");
  await goesOn(home, branch);
  expect((await stop()).code).toBe(0);
  await home.withStore(async (store) => {
    expect(await store.history({ statuses: ["running"], limit: 10 })).toEqual([]);
  });
}, 90_000);
