import { expect, test } from "vitest";
import { type Call, type Clock, PortalError } from "../src/index.ts";
import { chain } from "../src/links/chain.ts";
import { retryLink } from "../src/links/retry-link.ts";
import { caught } from "./caught.ts";
import { eventClock } from "./event-clock.ts";

const callOf = (method: string, priority: Call["priority"]): Call => ({ method, params: {}, timeout: 1000, priority });

/** Refuses "busy" for the request rate during so many seconds; answers everything else. */
function refusingFor(seconds: number, clock: Clock) {
  const end = clock.now() + seconds * 1000;
  const retry = retryLink({
    isRead: () => true,
    retries: 3,
    deadline: 120_000,
    clock,
    random: () => 1,
    onEvent: () => {},
  });
  return chain([retry], async ({ method }) => {
    if (method !== "busy" || clock.now() >= end) return { result: "done" };
    throw new PortalError("rate-limited", "Too many requests", { isRetryable: true });
  });
}

test("answers to others keep bulk work going; without one it ends at the deadline", async () => {
  const clock = eventClock();
  const next = refusingFor(600, clock);
  const others = (async () => {
    for (let count = 0; count < 10; count += 1) {
      await clock.sleep(60_000);
      await next(callOf("profile", "interactive"));
    }
  })();
  const done = next(callOf("busy", "bulk"));
  await clock.run();
  await others;
  await expect(done).resolves.toEqual({ result: "done" });

  const begun = clock.now();
  const failed = caught(refusingFor(600, clock)(callOf("busy", "bulk")));
  await clock.run();
  expect((await failed).code).toBe("rate-limited");
  expect(clock.now() - begun).toBeGreaterThan(100_000);
  expect(clock.now() - begun).toBeLessThanOrEqual(120_000);
});

test("an interactive call counts refusals as before, whoever else is answered", async () => {
  const clock = eventClock();
  const next = refusingFor(600, clock);
  const begun = clock.now();
  const failed = caught(next(callOf("busy", "interactive")));
  await clock.run();
  expect((await failed).code).toBe("rate-limited");
  expect(clock.now() - begun).toBe(3500);
});
