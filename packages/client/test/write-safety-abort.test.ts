import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { ClientError, command } from "../src/index.ts";
import { caught } from "./caught.ts";
import { executed, faultyPortal, titles } from "./write-safety-portal.ts";

const fields = { TITLE: "once" };

test("a write that is stopped while the portal works on it may have run, and has run once", async () => {
  const controller = new AbortController();
  await using portal = await faultyPortal("", { emulator: { beforeCommand: () => controller.abort() } });
  const error = await caught(portal.client.call("crm.deal.add", { fields }, { signal: controller.signal }));
  expect(error).toMatchObject({ code: "aborted", mayHaveRun: true, method: "crm.deal.add" });
  await executed(portal, 1);
  expect(portal.emulator.stats().requests).toBe(1);
});

test("closing the client leaves the same doubt", async () => {
  const reached = Promise.withResolvers<void>();
  await using portal = await faultyPortal("", { emulator: { beforeCommand: () => reached.resolve() } });
  void reached.promise.then(() => portal.client.close());
  const error = await caught(portal.client.call("crm.deal.add", { fields }));
  expect(error).toMatchObject({ code: "aborted", mayHaveRun: true });
  await executed(portal, 1);
});

test("a write that waits until its caller has gone is executed once, and told as stopped", async () => {
  const controller = new AbortController();
  await using portal = await faultyPortal("add:run-after-disconnect");
  const call = caught(portal.client.call("crm.deal.add", { fields }, { signal: controller.signal }));
  await expect.poll(() => portal.emulator.stats().commands["crm.deal.add"], { interval: 2 }).toBe(1);
  controller.abort();
  expect(await call).toMatchObject({ code: "aborted", mayHaveRun: true });
  await executed(portal, 1);
});

test("a write that is stopped between two attempts has surely not run", async () => {
  const controller = new AbortController();
  const sleep = async (_: number, signal?: AbortSignal) => {
    controller.abort();
    signal?.throwIfAborted();
    return Promise.resolve();
  };
  await using portal = await faultyPortal("add:503", { client: { clock: { now: () => 0, elapsed: () => 0, sleep } } });
  const error = await caught(portal.client.call("crm.deal.add", { fields }, { signal: controller.signal }));
  expect(error).toMatchObject({ code: "aborted", mayHaveRun: false });
  expect(portal.emulator.stats().requests).toBe(1);
  expect(portal.emulator.writes()).toEqual([]);
});

test("a batch that is stopped in its second request: the third is never sent", async () => {
  const controller = new AbortController();
  let commands = 0;
  const beforeCommand = () => {
    commands += 1;
    if (commands === 75) controller.abort();
  };
  await using portal = await faultyPortal("", { emulator: { beforeCommand } });
  const adds = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`a${index}`, command("crm.deal.add", { fields })]),
  );
  const error = await caught(portal.client.batch(adds, { signal: controller.signal }));
  expect(error).toMatchObject({ code: "aborted", mayHaveRun: true });
  await executed(portal, 100);
  expect(portal.emulator.stats().requests).toBe(2);
});

/** How often a write may have been executed when this is told. */
const possible: Readonly<Record<string, readonly number[]>> = {
  done: [1],
  "aborted false": [0],
  "aborted true": [0, 1],
};

test("stopped at any moment, a write is done once, or not at all, or it is told that it may have run", async () => {
  await using portal = await faultyPortal("");
  const told = new Map<string, string>();
  for (let moment = 0; moment < 90; moment += 1) {
    const controller = new AbortController();
    const write = { fields: { TITLE: `once ${moment}` } };
    const call = portal.client.call("crm.deal.add", write, { signal: controller.signal });
    const end = call.then(() => "done", wordOf);
    for (let step = 0; step < moment % 30; step += 1) await turn();
    controller.abort();
    told.set(write.fields.TITLE, await end);
  }
  const found = await titles(portal);
  const wrong = [...told].filter(([title, word]) => {
    const count = found.filter((other) => other === title).length;
    return possible[word]?.includes(count) !== true;
  });
  expect(wrong).toEqual([]);
  expect([...told.values()]).toContain("aborted true");
});

function wordOf(error: unknown): string {
  return error instanceof ClientError ? `${error.code} ${error.mayHaveRun}` : String(error);
}
