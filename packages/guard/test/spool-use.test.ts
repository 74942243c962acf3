import { expect, test } from "vitest";
import type { ManyRequest, PlanRecord, PlanStore } from "../src/index.ts";
import { emptyDisk, type Guarded, guarded } from "./guarded.ts";
import { memoryPlanStore } from "./memory-plan-store.ts";

const request: ManyRequest = {
  source: "a".repeat(64),
  name: "deals.csv",
  async *commands() {
    yield { key: "add2", method: "crm.item.add", params: { entityTypeId: 2, fields: { title: "Deal" } } };
  },
};

test.each<[string, (home: Guarded, id: string, lock: () => void) => void]>([
  ["the state file is locked", (_home, _id, lock) => lock()],
  ["the state file was moved away", ({ plans }) => plans.clear()],
  [
    "their plan was altered",
    ({ plans }, id) => void plans.set(id, { ...(plans.get(id) as PlanRecord), mac: "0".repeat(64) }),
  ],
])("commands stay of which nothing proves that they are of no use: %s", async (_why, change) => {
  const shared = emptyDisk();
  const store = memoryPlanStore(shared.plans);
  let isLocked = false;
  const get: PlanStore["get"] = (id) => {
    if (isLocked) throw new Error("the state file is locked");
    return store.get(id);
  };
  const home = guarded({ shared, plans: { ...store, get } });
  const { id } = await home.guard.planMany(request);
  change(home, id, () => (isLocked = true));
  const next = await home.guard.planMany(request);
  expect([...home.spools.keys()]).toEqual([id, next.id]);
});
