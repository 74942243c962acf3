import { expect, test } from "vitest";
import { askInTurn, CrowdedError } from "../../../src/events/online/ask-in-turn.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { aReceiver, dealChanged } from "./a-receiver.ts";

/** Takes note of what is asked; only "true" is one. */
function aPortal(signal = new AbortController().signal) {
  const clock = fakeClock(0);
  const asked: [token: string, at: number][] = [];
  const ask = askInTurn(
    async (token) => {
      asked.push([token, clock.monotonic()]);
      if (token === "away") throw new Error("away");
      return token === "true";
    },
    clock,
    signal,
  );
  return { clock, asked, ask };
}

test("a true installation right behind forged ones is asked about a second after them", async () => {
  const { clock, asked, ask } = aPortal();
  const answers = Promise.all(["forged", "another", "true"].map(ask));
  await clock.advance(10_000);
  expect(await answers).toEqual([false, false, true]);
  expect(asked.map(([token]) => token)).toEqual(["forged", "another", "true"]);
  expect(asked.map(([, at], index) => at - (asked[index - 1]?.[1] ?? at))).toEqual([0, 1000, 1000]);
});

test("what was refused is not asked about again, the same ones are one question, and a failed one may be asked again", async () => {
  const { clock, asked, ask } = aPortal();
  const answers = Promise.all(["forged", "forged", "forged"].map(ask));
  await clock.advance(10_000);
  expect(await answers).toEqual([false, false, false]);
  expect(await ask("forged")).toBe(false);
  expect(asked).toHaveLength(1);
  for (let count = 0; count < 2; count += 1) {
    const [[failed]] = await Promise.all([Promise.allSettled([ask("away")]), clock.advance(10_000)]);
    expect(failed).toMatchObject({ status: "rejected", reason: { message: "away" } });
  }
  expect(asked).toHaveLength(3);
});

test("no more wait than twenty, and when they were asked about there is room again", async () => {
  const { clock, ask } = aPortal();
  const answers = Promise.all(Array.from({ length: 20 }, async (_, index) => ask(`forged ${index}`)));
  await expect(ask("true")).rejects.toThrow(CrowdedError);
  await clock.advance(30_000);
  expect(await answers).not.toContain(true);
  const last = ask("true");
  await clock.advance(1000);
  expect(await last).toBe(true);
});

test("who waits when the program is stopped is not asked about", async () => {
  const stop = new AbortController();
  const { clock, asked, ask } = aPortal(stop.signal);
  const answers = Promise.allSettled(["forged", "true"].map(ask));
  await clock.advance(0);
  stop.abort();
  expect((await answers).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(asked).toHaveLength(1);
});

const crowded = async (): Promise<boolean> => Promise.reject(new CrowdedError("full"));

test("the receiver answers 503 to an installation that finds no room, and says so", async () => {
  await using at = await aReceiver({ stored: { token: undefined }, isInstallation: crowded });
  expect(await at.post(dealChanged(0, { event: "ONAPPINSTALL", "auth[access_token]": "true" }))).toBe(503);
  expect(at.events).toEqual([{ type: "crowded", feed: "deals" }]);
});
