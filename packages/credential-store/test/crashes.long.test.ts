import { expect, test } from "vitest";
import { newSecret, oldSecret } from "./children/actions.ts";
import { killProfileAtSteps, killTargetAtSteps } from "./kill-at-steps.ts";

const every = 1;

test.each(["save", "saveElsewhere", "rotate"])(
  "kill -9 anywhere in %s: the old secret or the new one",
  async (action) => {
    const found = await killProfileAtSteps(action, { every });
    expect(found.length).toBeGreaterThanOrEqual(6);
    expect(new Set(found)).toEqual(new Set([oldSecret, newSecret]));
    expect(found).toEqual(found.toSorted((a, b) => Number(a === newSecret) - Number(b === newSecret)));
  },
);

test("kill -9 anywhere in move: the secret is somewhere at every moment", async () => {
  const found = await killProfileAtSteps("move", { every });
  expect(found.length).toBeGreaterThanOrEqual(8);
  expect(new Set(found)).toEqual(new Set([oldSecret]));
});

test.each(["setTarget", "setTargetElsewhere"])("kill -9 anywhere in %s: the old or the new one", async (action) => {
  const found = await killTargetAtSteps(action, { every });
  expect(found.length).toBeGreaterThanOrEqual(6);
  expect(found).toEqual(found.toSorted().toReversed());
  expect(new Set(found)).toEqual(new Set(["old", "new"]));
});
