import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import {
  anyYes,
  applying,
  ask,
  type Attacked,
  expectNothingWritten,
  isDone,
  kindOf,
  planned,
  startAttacked,
} from "./hostile-confirmations.ts";

let attacked: Attacked;

beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(async () => attacked[Symbol.asyncDispose]());
afterEach(() => void vi.useRealTimers());

test("1,000 hostile confirmations write nothing, and then a genuine one does", async () => {
  expect(await expectNothingWritten(attacked, 1000)).toMatchSnapshot();
});

test.each([
  ["decline", { action: "decline" }],
  ["cancel", { action: "cancel" }],
  ["a yes that is a text", { action: "accept", content: { yes: "true" } }],
  ["a yes that is a number", { action: "accept", content: { yes: 1 } }],
  ["a yes in a list", { action: "accept", content: { yes: [true] } }],
  ["a yes of a prototype", { action: "accept", content: JSON.parse('{"__proto__":{"yes":true}}') as object }],
  ["no content", { action: "accept" }],
])("%s ends the plan, and no replay revives it", async (_name, answer) => {
  const before = attacked.home.writes().length;
  const plan = await planned(attacked, 2);
  const { state, yes } = await ask(plan, attacked.server);
  expect(kindOf(await attacked.server.call(applying(plan, state, answer)))).toBe("declined");
  for (const replay of [yes, answer, anyYes()]) {
    expect(kindOf(await attacked.server.call(applying(plan, state, replay)))).toBe("plan-not-open");
  }
  expect(attacked.home.writes()).toHaveLength(before);
});

test("a confirmation that is sent a hundred times at once writes once, and never again", async () => {
  const before = attacked.home.writes().length;
  const { plan, state, yes } = await ask(await planned(attacked, 3), attacked.server);
  const answers = await Promise.all(
    Array.from({ length: 100 }, async () => attacked.server.call(applying(plan, state, yes))),
  );
  expect(answers.filter((answer) => isDone(answer))).toHaveLength(1);
  expect(isDone(await attacked.server.call(applying(plan, state, yes)))).toBe(false);
  expect(attacked.home.writes()).toHaveLength(before + 1);
});

test("an answer that comes after ten minutes is none", async () => {
  const before = attacked.home.writes().length;
  const { plan, state, yes } = await ask(await planned(attacked, 4), attacked.server);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 601_000 });
  expect((await attacked.server.call(applying(plan, state, yes))).error?.code).toBe(-32_602);
  expect(attacked.home.writes()).toHaveLength(before);
});

test("the journal names each of several clients that work at once", async () => {
  const plans = new Map(
    await Promise.all([6, 7, 8].map(async (index) => [`client ${index}`, await planned(attacked, index)] as const)),
  );
  await Promise.all(
    [...plans].map(async ([client, plan]) => {
      const { state, yes } = await ask(plan, attacked.server, client);
      expect(isDone(await attacked.server.call(applying(plan, state, yes), client))).toBe(true);
    }),
  );
  const lines = (await attacked.home.journal()).filter(({ outcome }) => outcome === "done");
  expect(new Map(lines.slice(-3).map(({ actor, plan }) => [actor.name, plan]))).toEqual(plans);
});
