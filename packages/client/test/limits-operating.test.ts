import { expect, test } from "vitest";
import { type Answer, type Call, ClientError, type ClientEvent, isReadMethod, PortalError } from "../src/index.ts";
import { openLimits } from "../src/limits/open-limits.ts";
import type { Limits } from "../src/client.ts";
import { chain } from "../src/links/chain.ts";
import { limitLink } from "../src/links/limit-link.ts";
import { retryLink } from "../src/links/retry-link.ts";
import { caught } from "./caught.ts";
import { eventClock } from "./event-clock.ts";
import { operatingPortal, type OperatingPortalOptions } from "./operating-portal.ts";

/** The inner half of a client's chain over the model of a portal, all in one virtual time. */
function setUp(portal: Omit<OperatingPortalOptions, "clock">, limits: Limits = { burst: 1000 }) {
  const clock = eventClock();
  const model = operatingPortal({ ...portal, clock });
  const open = openLimits({ limits, portal: "p", clock, random: () => 0 });
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent) => void events.push(event);
  const common = { isRead: isReadMethod, clock, onEvent };
  const retry = retryLink({ ...common, retries: 3, deadline: 120_000, random: () => 0 });
  const next = chain([retry, limitLink({ ...common, ...open })], model.send);
  const begun = clock.now();
  return { clock, model, next, events, pacing: open.pacing, seconds: () => (clock.now() - begun) / 1000 };
}

const callOf = (method: string, more: Partial<Call> = {}): Call => ({
  method,
  params: {},
  timeout: 65_000,
  priority: "interactive",
  ...more,
});

const batchOf = (methods: readonly string[], more: Partial<Call> = {}): Call => ({
  ...callOf("batch", more),
  params: { halt: 0, cmd: Object.fromEntries(methods.map((method, index) => [`c${index}`, `${method}?start=-1`])) },
  commands: methods.map((method, index) => ({ key: `c${index}`, method, params: {} })),
});

const list = "crm.deal.list";
const pages = (count: number) => batchOf(Array<string>(count).fill(list), { priority: "bulk" });

test.each([
  ["alone", 0.9, () => callOf(list, { priority: "bulk" }), 6],
  ["in batches", 0.9, () => pages(50), 6],
  ["in small batches, one after the other", 2, () => pages(10), 1],
  ["very slow ones", 20, () => callOf(list, { priority: "bulk" }), 8],
])(
  "an hour of bulk reading, %s, is never refused and uses most of what is allowed",
  async (_, cost, make, parallel) => {
    for (const isLate of [false, true]) {
      const { clock, model, next, seconds } = setUp({ threshold: 420, cost: () => cost, isLate });
      const reading = Array.from({ length: parallel }, async () => {
        while (seconds() < 3600) await next(make());
      });
      await clock.run();
      await Promise.all(reading);
      expect(model.refusals).toEqual([]);
      expect((model.commands() * cost) / Math.floor(seconds() / 600)).toBeGreaterThan(0.6 * 420);
    }
  },
);

test("a portal whose clock is off is waited for by its own time", async () => {
  const { clock, model, next } = setUp({ threshold: 420, cost: () => 30, ahead: -3_600_000 });
  const reading = (async () => {
    for (let count = 0; count < 40; count += 1) await next(callOf(list, { priority: "bulk" }));
  })();
  await clock.run();
  await reading;
  expect(model.refusals).toEqual([]);
});

/** Of a server that gives whole seconds for the start of a command. */
function fastAnswer({ params }: Call): Answer {
  const time = { duration: 0.9, operating: 0, operating_reset_at: 1_750_000_600 };
  const times = Object.fromEntries(Object.keys(params["cmd"] ?? {}).map((key) => [key, time]));
  return {
    result: { result: {}, result_error: [], result_time: times },
    time: { duration: 1, operating: 0, operatingResetAt: 1_750_000_600 },
  };
}

test("fast methods are not held back, though the server tells up to a second too much about each", async () => {
  const clock = eventClock();
  const open = openLimits({ limits: { burst: 1000 }, portal: "p", clock, random: () => 0 });
  const link = limitLink({ ...open, isRead: isReadMethod, clock, onEvent: () => {} });
  const next = chain([link], async (call) => {
    await clock.sleep(100);
    return fastAnswer(call);
  });
  const first = next(pages(50));
  await clock.run();
  await first;
  expect(open.pacing.operatingLeft(list)).toBe(378);
  const many = Array.from({ length: 200 }, async () => next(pages(50)));
  const before = clock.now();
  await clock.run();
  await Promise.all(many);
  expect(clock.now() - before).toBeLessThan(1500);
});

test("what a method has left is told, what is under way subtracted; unknown and unlimited is endless", async () => {
  const { clock, next, pacing } = setUp({ threshold: 420, cost: () => 10 });
  expect(pacing.operatingLeft(list)).toBe(Number.POSITIVE_INFINITY);
  const first = next(callOf(list));
  await clock.run();
  await first;
  // 420 s less a tenth, less 10 s; names of methods are spelled in any way.
  expect(pacing.operatingLeft("CRM.Deal.List")).toBe(368);
  const two = [next(callOf(list)), next(callOf(list))];
  await new Promise(setImmediate);
  expect(pacing.operatingLeft(list)).toBe(348);
  await clock.run();
  await Promise.all(two);
  expect(pacing.operatingLeft(list)).toBe(348);
  expect(pacing.operatingLeft("user.get")).toBe(Number.POSITIVE_INFINITY);
});

test("an interactive call that cannot wait is not sent, and told when the method opens again", async () => {
  const { clock, model, next, events } = setUp({ threshold: 420, cost: (method) => (method === list ? 50 : 0) });
  const using = (async () => {
    for (let count = 0; count < 7; count += 1) await next(callOf(list));
    return [await caught(next(callOf(list))), await next(callOf("user.get"))] as const;
  })();
  await clock.run();
  const [error, other] = await using;
  expect(model.commands()).toBe(8);
  expect(error).toMatchObject({ code: "operation-limit", method: list, mayHaveRun: false, isRetryable: true });
  expect(error.retryAt).toBe(1_750_000_600_000);
  expect(error.hint).toContain("2025-06-15T15:16:40Z");
  expect(events).toEqual([]);
  expect(other).toMatchObject({ result: [] });
});

test("a bulk call waits for the reset, says so, and ends its waiting by its signal alone", async () => {
  const { clock, next, events, seconds } = setUp({ threshold: 420, cost: () => 50 });
  const controller = new AbortController();
  const using = (async () => {
    for (let count = 0; count < 7; count += 1) await next(callOf(list));
    await next(callOf(list, { priority: "bulk" }));
    const waited = seconds();
    controller.abort(new Error("enough"));
    const left = await caught(next(callOf(list, { priority: "bulk", signal: controller.signal })));
    return [waited, left] as const;
  })();
  await clock.run();
  const [waited, error] = await using;
  expect(waited).toBe(650);
  expect(events).toEqual([{ type: "wait", method: list, milliseconds: 250_000, reason: "operating" }]);
  expect(error).toMatchObject({ code: "aborted", mayHaveRun: false });
});

/** Refuses so often with the error, then answers. */
function refusing(error: string, status: number, times: number, deadline?: number) {
  const clock = eventClock();
  const open = openLimits({ portal: "p", clock, random: () => 0 });
  const common = { isRead: isReadMethod, clock, onEvent: () => {} };
  const starts: number[] = [];
  const begun = clock.now();
  const next = chain(
    [
      retryLink({ ...common, retries: 3, deadline: deadline ?? 120_000, random: () => 0 }),
      limitLink({ ...common, ...open }),
    ],
    async ({ method }) => {
      starts.push((clock.now() - begun) / 1000);
      if (starts.length > times) return { result: "done" };
      throw new PortalError(error === "OVERLOAD_LIMIT" ? "overloaded" : "operation-limit", error, {
        method,
        status,
        isRetryable: error !== "OVERLOAD_LIMIT",
      });
    },
  );
  return { clock, next, starts };
}

test.each(["crm.deal.list", "crm.deal.add"])(
  "%s is repeated when the portal opens it again, in steps of a minute",
  async (method) => {
    const bulk = refusing("OPERATION_TIME_LIMIT", 429, 9);
    const done = bulk.next(callOf(method, { priority: "bulk" }));
    await bulk.clock.run();
    await expect(done).resolves.toEqual({ result: "done" });
    expect(bulk.starts).toEqual([0, 60, 120, 180, 240, 300, 360, 420, 480, 540]);

    const interactive = refusing("OPERATION_TIME_LIMIT", 429, 9);
    const failed = caught(interactive.next(callOf(method)));
    await interactive.clock.run();
    expect(await failed).toMatchObject({ code: "operation-limit", retryAt: 1_750_000_180_000 });
    expect(interactive.starts).toEqual([0, 60, 120]);
  },
);

test("without repetitions the time is told all the same, and the next call is not sent", async () => {
  const { clock, next, starts } = refusing("OPERATION_TIME_LIMIT", 429, 9, 1000);
  const error = await caught(next(callOf(list)));
  expect(error).toBeInstanceOf(PortalError);
  expect(error.retryAt).toBe(clock.now() + 60_000);
  expect(await caught(next(callOf(list)))).toMatchObject({ code: "operation-limit", retryAt: error.retryAt });
  expect(starts).toHaveLength(1);
  await expect(next(callOf("user.get"))).rejects.toMatchObject({ code: "operation-limit" });
  expect(starts).toHaveLength(2);
});

test("a block by hand is never waited for nor asked again, of bulk work either", async () => {
  const { clock, next, starts } = refusing("OVERLOAD_LIMIT", 401, 9);
  const failed = caught(next(callOf(list, { priority: "bulk" })));
  await clock.run();
  expect(await failed).toBeInstanceOf(ClientError);
  expect((await failed).code).toBe("overloaded");
  expect(starts).toEqual([0]);
});

test("a mixed batch of reads is sent as long as one of its methods is open; one that writes or halts is not", async () => {
  const { clock, model, next } = setUp({ threshold: 420, cost: (method) => (method === list ? 60 : 0) });
  const using = (async () => {
    for (let count = 0; count < 6; count += 1) await next(callOf(list));
    const mixed = await next(batchOf([list, "user.get"]));
    const ends = await Promise.allSettled([
      next(batchOf([list, list])),
      next(batchOf([list, "crm.deal.add"])),
      next(batchOf([list, "user.get"], { halt: true })),
    ]);
    return { mixed, ends };
  })();
  await clock.run();
  const { mixed, ends } = await using;
  expect(mixed.result).toMatchObject({ result: { c1: [] } });
  expect(ends.map((end) => end.status === "rejected" && (end.reason as ClientError).code)).toEqual(
    Array(3).fill("operation-limit"),
  );
  expect(model.refusals).toEqual([]);
});
