import { expect, test } from "vitest";
import { methodDetails } from "../details/method-details.ts";
import { allMethods } from "../method-info.ts";
import { allChains } from "./chains.ts";
import { removalOf } from "./removal-of.ts";

async function removal(name: string): Promise<string | undefined> {
  const details = await methodDetails(name);
  return details && (await removalOf(details))?.name;
}

test.each([
  ["crm.item.add", "crm.item.delete"],
  ["crm.activity.todo.add", "crm.activity.delete"],
  ["crm.deal.add", "crm.deal.delete"],
  ["sonet_group.create", "sonet_group.delete"],
  // Nobody can read what it made, so nobody can tell whether it was changed.
  ["im.notify.personal.add", undefined],
  ["crm.item.update", undefined],
])("what %s makes is removed by %s", async (method, expected) => {
  expect(await removal(method)).toBe(expected);
});

test("a removal always destroys, and only what a method creates has one", async () => {
  const details = (await Promise.all(allMethods().map(async ({ name }) => methodDetails(name)))).filter(
    (one) => one !== undefined,
  );
  const found = await Promise.all(details.map(async (method) => ({ method, removal: await removalOf(method) })));
  const removable = found.filter((one) => one.removal !== undefined);
  expect(removable.length).toBeGreaterThan(20);
  expect(removable.filter(({ removal }) => removal?.effect !== "destructive")).toEqual([]);
  expect(removable.filter(({ method }) => method.readBack?.newId === undefined)).toEqual([]);
});

test("a chain's own word on the removal is never contradicted", async () => {
  const steps = allChains().flatMap((chain) => chain.steps);
  const found = await Promise.all(steps.map(async (step) => ({ ...step, found: await removal(step.method) })));
  expect(found.filter((step) => step.found !== undefined && step.found !== step.removedBy)).toEqual([]);
});
