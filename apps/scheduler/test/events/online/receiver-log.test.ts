import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { receiverLog } from "../../../src/events/online/receiver-log.ts";
import { openLog } from "../../../src/watch/logs/open-log.ts";

test("a thousand forged requests are a line of the log, and the next minute says how many there were", () => {
  const lines: Record<string, unknown>[] = [];
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  let now = 0;
  const tell = receiverLog(openLog({ level: "info", stderr, scrub: (text) => text }), () => now);
  for (let count = 0; count < 1000; count += 1) tell({ type: "forged", feed: "deals", isTokenKnown: true });
  tell({ type: "malformed", feed: "deals", status: 413 });
  tell({ type: "stored", feed: "deals", code: "ONCRMDEALADD" });
  now += 60_000;
  tell({ type: "forged", feed: "deals", isTokenKnown: true });
  tell({ type: "trouble", feed: "deals", error: new Error("token 3a1f5b5e0c7d4e2f") });
  for (let count = 0; count < 3; count += 1) tell({ type: "crowded", feed: "deals" });
  tell({ type: "uninstalled", feed: "deals" });
  tell({ type: "forged", feed: "deals", isTokenKnown: false });
  const shown = lines.map(({ event, feed, why, times, error }) => ({ event, feed, why, times, error }));
  expect(shown).toEqual([
    { event: "request-refused", feed: "deals", why: "token", times: 1 },
    { event: "request-refused", feed: "deals", why: 413, times: 1 },
    { event: "request-refused", feed: "deals", why: "token", times: 1000 },
    { event: "trouble", feed: "deals", times: 1, error: "Error" },
    { event: "request-refused", feed: "deals", why: "crowded", times: 1 },
    { event: "application-removed", feed: "deals" },
    { event: "request-refused", feed: "deals", why: "no-token", times: 1 },
  ]);
  expect(JSON.stringify(lines)).not.toContain("3a1f5b5e");
});
