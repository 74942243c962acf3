import { scenarios } from "@b24kit/scenarios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FaultyPortal, openFaultyPortal } from "./ask-faulty.ts";
import { causes, toldWhileHanging, toldWithout } from "./without-queries.ts";

let portal: FaultyPortal;
beforeAll(async () => {
  portal = await openFaultyPortal();
});
afterAll(async () => portal[Symbol.asyncDispose]());

describe.each(scenarios.map(({ id }) => id))("%s", (id) => {
  test("without one of its queries, by whatever cause: the same is lost, and one notice says what to do", async () => {
    const told = await toldWithout(portal, id, () => causes);
    await expect(told).toMatchFileSnapshot(`../golden/unread/${id}.txt`);
  });
});

test("a command that never comes back: every report tells, and shows the rest", async () => {
  const reports = await Promise.all(scenarios.map(async ({ id }, index) => toldWhileHanging(portal, id, index)));
  expect(reports.map(({ id, found }) => [id, found])).toEqual(reports.map(({ id, expected }) => [id, expected]));
});
