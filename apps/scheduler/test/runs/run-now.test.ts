import { describe, expect, test } from "vitest";
import { runNow } from "../../src/runs/run-now.ts";
import { aSite, daily, made, minute, monday } from "./a-daemon.ts";

const fanOut = { department: 1, who: "members", isDeep: true } as const;
const never = new AbortController().signal;

describe("a job that is run by hand", () => {
  test("is not run while it is paused, and nothing waits for its resumption", async () => {
    const { parts, store } = aSite();
    await store.pause({ job: "a", since: monday, reason: null });
    const job = daily("a");
    expect(await runNow(parts([job]), job, monday, never)).toEqual([]);
    expect(await store.history({ limit: 9 })).toEqual([]);
  });

  test("ends when a revoked key pauses it midway", async () => {
    const { parts, clock, store } = aSite();
    const job = daily("a", { fanOut });
    let count = 0;
    const one = parts([job], {
      limits: { running: 1, ofProfile: 1 },
      people: async () => [1, 2, 3].map((userId) => ({ userId, name: "", email: undefined, zone: undefined })),
      makeReport: async () => {
        count += 1;
        if (count > 1) throw new TypeError("revoked");
        return made();
      },
    });
    const running = runNow(one, job, monday, never);
    await clock.advance(minute);
    const runs = await Promise.race([running, clock.advance(minute)]);
    expect(runs?.map(({ recipient, status }) => [recipient, status])).toEqual([
      [3, "waiting"],
      [2, "failed"],
      [1, "done"],
      [-1, "done"],
    ]);
    expect(await store.pauses()).toMatchObject([{ job: "a" }]);
  });
});
