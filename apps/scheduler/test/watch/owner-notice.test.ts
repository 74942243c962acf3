import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DeliveryError } from "@b24kit/delivery";
import { expect, test } from "vitest";
import type { Alert, ChannelOpener } from "../../src/runs/parts.ts";
import { aJob } from "./a-job.ts";
import { noon, watched } from "./watched.ts";

const alert: Alert = {
  key: "failing brief",
  kind: "failing",
  job: "brief",
  reason: { code: "refused", ru: "портал отказал <b>", en: "the portal refused <b>" },
  at: noon,
};

test("the owner reads what, since when, why and what to do", async () => {
  await using at = await watched({ owner: "boss" });
  await at.watch.onAlert(alert);
  const text = readFileSync(join(at.folder, "boss-brief.txt"), "utf8").replaceAll("\u00A0", " ");
  for (const words of [
    "Задание не выполняется",
    "brief",
    "20 нояб. 2026 г., 12:00",
    "Europe/Moscow",
    "портал отказал",
    "b24-scheduler",
  ]) {
    expect(text).toContain(words);
  }
  // Nothing was read from a portal with anybody's rights.
  expect(text).not.toContain("доступ");
  expect(await (await at.get("/metrics")).text()).toContain('b24_scheduler_owner_notices_total{status="sent"} 1');
});

test.each(["paused", "target"] as const)("there are words for %s", async (kind) => {
  await using at = await watched({ owner: "boss" });
  await at.watch.onAlert({ ...alert, kind, target: "chat" });
  const text = readFileSync(join(at.folder, "boss-brief.txt"), "utf8");
  expect(text).toContain(kind === "paused" ? "приостановлено" : "не доходят");
});

test("what failed is not tried for the news of its failure", async () => {
  await using at = await watched({ owner: "boss" });
  await at.watch.onAlert({ ...alert, kind: "target", target: "boss" });
  expect(readdirSync(at.folder).filter((name) => name.startsWith("boss"))).toEqual([]);
  expect(at.lines()).toMatchObject([{ level: "error", code: "owner-target-fails" }]);
});

test("the way to the owner is opened with the owner's profile, never with that of the job that fails", async () => {
  const profiles: (string | undefined)[] = [];
  const openChannel: ChannelOpener = async (_target, { profile }) => {
    profiles.push(profile);
    return fails("outcome-unknown")();
  };
  const jobs = [aJob("brief", { profile: "revoked" })];
  await using named = await watched({ owner: { target: "boss", profile: "other" }, jobs, openChannel });
  await named.watch.onAlert({ ...alert, kind: "paused" });
  await using plain = await watched({ owner: { target: "boss", profile: undefined }, jobs, openChannel });
  await plain.watch.onAlert({ ...alert, kind: "paused" });
  expect(profiles).toEqual(["other", undefined]);
});

test("without an owner it stands in the log", async () => {
  await using at = await watched();
  await at.watch.onAlert(alert);
  expect(at.lines()).toMatchObject([{ level: "error", code: "no-owner" }]);
});

test("a conflict of settings is told once a day", async () => {
  await using at = await watched({ owner: "boss", jobs: [aJob("brief"), aJob("other")] });
  const conflict = { type: "conflict", file: "/other.yaml", owner: "host:2", jobs: ["brief", "other"] } as const;
  const told = () => at.lines().filter(({ msg }) => msg === "the owner was told").length;
  at.watch.onEvent(conflict);
  at.watch.onEvent(conflict);
  await expect.poll(told).toBe(1);
  at.clock.now += 86_400_000;
  at.watch.onEvent(conflict);
  await expect.poll(told).toBe(2);
  expect(readFileSync(join(at.folder, "boss-brief.txt"), "utf8")).toContain("Два планировщика");
});

test.each([
  ["delivered", 0],
  ["not-delivered", 1],
  ["unknown", 1],
] as const)("what was tried before and is %s is sent so many times: %i", async (state, times) => {
  let sent = 0;
  const asked: unknown[] = [];
  const openChannel = async () => ({
    send: async () => ({ id: `${(sent += 1)}` }),
    settle: async ({ key }: { readonly key: string }, since: number) => {
      asked.push([key.length, since]);
      return { state, id: "1" };
    },
    [Symbol.asyncDispose]: async () => undefined,
  });
  await using at = await watched({ owner: "boss", openChannel });
  await at.watch.onAlert({ ...alert, isAgain: true });
  expect([sent, asked]).toEqual([times, [[32, noon]]]);
  await at.watch.onAlert(alert);
  expect([sent, asked.length]).toEqual([times + 1, 1]);
});

/** A channel that fails. */
const fails = (code: "unreachable" | "outcome-unknown") => async () => ({
  send: async () => Promise.reject(new DeliveryError(code, { ru: "нет", en: "no" })),
  settle: async () => ({ state: "unknown" as const }),
  [Symbol.asyncDispose]: async () => undefined,
});

test("the alert stays open when the owner surely was not told, and only then", async () => {
  await using unreachable = await watched({ owner: "boss", openChannel: fails("unreachable") });
  await expect(unreachable.watch.onAlert(alert)).rejects.toThrow("no");
  await using unknown = await watched({ owner: "boss", openChannel: fails("outcome-unknown") });
  await unknown.watch.onAlert(alert);
  expect(await (await unknown.get("/metrics")).text()).toContain(
    'b24_scheduler_owner_notices_total{status="unknown"} 1',
  );
});
