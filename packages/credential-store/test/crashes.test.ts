import { expect, test } from "vitest";
import { startChild } from "./child.ts";
import { newSecret, oldSecret } from "./children/actions.ts";
import { killProfileAtSteps, secretsIn, withTwo } from "./kill-at-steps.ts";

// Every step: crashes.long.test.ts.
const every = 3;

test.each(["save", "saveElsewhere", "rotate"])("kill -9 in %s: the old secret or the new one", async (action) => {
  const found = await killProfileAtSteps(action, { every });
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(new Set(found)).toEqual(new Set([oldSecret, newSecret]));
  expect(found).toEqual(found.toSorted((a, b) => Number(a === newSecret) - Number(b === newSecret)));
});

test("kill -9 in move: the secret is somewhere at every moment", async () => {
  const found = await killProfileAtSteps("move", { every });
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(new Set(found)).toEqual(new Set([oldSecret]));
});

test("kill -9 at any time while profiles are saved, switched and changed", async () => {
  const { folder, store } = await withTwo();
  for (let round = 0; round < 4; round += 1) {
    const child = startChild("change-forever", [folder]);
    await new Promise((resolve) => child.process.stdout?.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, 10 + round * 20));
    child.process.kill("SIGKILL");
    await child.end;
    expect([oldSecret, newSecret]).toContain((await store.secretOf("main")).reveal());
    expect(["main", "other"]).toContain((await store.current())?.name);
    expect(await store.list()).toHaveLength(2);
  }
  await store.removeLeftovers();
  expect(secretsIn(folder, "secrets-plain.json")).toBe(2);
});
