import { join } from "node:path";
import { eventQueue, openState } from "@b24kit/state";
import { expect, onTestFinished, test } from "vitest";
import { emptyHome, type Home } from "../home.ts";
import { runHere } from "../run-here.ts";
import type { EventQueue } from "../../src/events/queue/event-queue.ts";

const reason = { code: "timeout", ru: "не успели", en: "too late" };

/** A home with three dead letters, numbered 1 to 3, and one event that waits. */
async function lived() {
  const home = emptyHome();
  onTestFinished(async () => home[Symbol.asyncDispose]());
  const events = ["deals", "deals", "tasks", "deals"].map((feed, index) => ({
    feed,
    key: `key-${index}`,
    code: "ONCRMDEALUPDATE",
    object: `deal:${index + 1}`,
    data: { secret: "c0nt3nt" },
    at: Date.parse("2026-03-02T05:00:00Z"),
    held: null,
  }));
  await withQueue(home, async (queue) => {
    await queue.add(events);
    for (const id of [1, 2, 3]) {
      await queue.claim({ owner: "A", feeds: ["deals", "tasks"], limit: 1, leaseFor: 1000 });
      await queue.bury(id, "A", reason);
    }
  });
  const statuses = async () =>
    withQueue(home, async (queue) =>
      (await queue.counts()).map(({ feed, status, count }) => `${feed} ${status} ${count}`),
    );
  return { home, statuses, dead: async (...args: readonly string[]) => runHere(home, ["events", "dead", ...args]) };
}

async function withQueue<Result>({ folder }: Home, work: (queue: EventQueue) => Promise<Result>): Promise<Result> {
  const queue = eventQueue(openState({ folder: join(folder, "state") }), {
    now: () => Date.parse("2026-03-02T06:00:00Z"),
  });
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}

test("dead letters are listed without their content", async () => {
  const { dead } = await lived();
  const listed = await dead("list", "--json");
  expect(listed.code).toBe(0);
  const rows = JSON.parse(listed.stdout) as readonly Record<string, unknown>[];
  expect(rows.map(({ id }) => id)).toEqual([3, 2, 1]);
  expect(rows[0]).toMatchObject({
    feed: "tasks",
    event: "ONCRMDEALUPDATE",
    object: "deal:3",
    attempts: 1,
    reason: "too late",
    code: "timeout",
  });
  expect(listed.stdout).not.toContain("c0nt3nt");
  const some = await dead("list", "--feed", "deals", "--limit", "1");
  expect(some.stdout.split("\n")[1]).toMatch(/^2\tdeals\tONCRMDEALUPDATE\tdeal:2\t/);
});

test("some are put back, and those that are not there are named", async () => {
  const { dead, statuses } = await lived();
  const retried = await dead("retry", "1", "3", "77", "4", "--json");
  expect(retried.code).toBe(64);
  expect(JSON.parse(retried.stdout)).toEqual({ changed: [1, 3], missing: [77, 4] });
  expect(retried.stderr).toContain("77, 4");
  expect(await statuses()).toEqual(["deals dead 1", "deals waiting 2", "tasks waiting 1"]);
});

test("those of a feed, or all, are removed for good", async () => {
  const { dead, statuses } = await lived();
  const removed = await dead("drop", "--all", "--feed", "deals");
  expect([removed.code, removed.stderr]).toEqual([0, expect.stringContaining("removed: 2")]);
  expect(await statuses()).toEqual(["deals waiting 1", "tasks dead 1"]);
  expect((await dead("drop", "--all")).code).toBe(0);
  expect(await statuses()).toEqual(["deals waiting 1"]);
  expect((await dead("list")).stderr).toContain("there are no such events");
});

test.each([[[]], [["1", "--all"]], [["--feed", "deals"]], [["1", "--feed", "deals"]], [["x"]]])(
  "nothing is done with %j",
  async (args) => {
    const { dead, statuses } = await lived();
    expect((await dead("drop", ...args)).code).toBe(64);
    expect(await statuses()).toContain("deals dead 2");
  },
);
