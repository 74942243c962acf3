import type { StuckData } from "@b24kit/scenarios";
import { expect } from "vitest";
import { naiveStuck } from "./naive/naive-stuck.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

compareReport<StuckData>({
  id: "stuck",
  questions: [{}, { whose: { kind: "mine" } }],
  part: ({ open, stuck, rotting, withoutNextStep, idle, managers, limits }) => ({
    open,
    stuck: listPart(stuck!),
    rotting,
    withoutNextStep,
    idle: listPart(idle!),
    managers: managers!
      .map(({ person, ...manager }) => ({ id: person.id, ...manager }))
      .toSorted((a, b) => a.id - b.id),
    limits: limits!
      .map(({ stageId, limitDays, open: count, stuck: held }) => ({ stageId, limitDays, open: count, stuck: held }))
      .toSorted((a, b) => (a.stageId < b.stageId ? -1 : 1)),
  }),
  naive: (raw, { whose }) => naiveStuck(raw, (id) => whose === undefined || id === raw.me),
  check: checkRequests,
});

function checkRequests({ report, requests }: AskedWorld, { world }: RawWorld): void {
  const { askedActivities } = report.data as StuckData;
  const rows = world.deals.length + world.tasks.length + world.activities.length;
  const longLists = rows <= 50 ? 0 : Math.ceil(rows / 2500) + 1;
  // The portal tells no bindings in the list: those that are needed are asked for, 50 a request, found by one more.
  const bindings = askedActivities === 0 ? 0 : Math.ceil(askedActivities / 50) + (askedActivities > 50 ? 1 : 0);
  expect(requests.warm).toBeLessThanOrEqual(1 + longLists + bindings + 1);
}

function listPart({ items, ...list }: NonNullable<StuckData["stuck"]>) {
  expect(items.map(({ id }) => id)).toEqual(list.ids.slice(0, 50));
  return list;
}
