import type { DealsData } from "@b24kit/scenarios";
import { expect } from "vitest";
import { naiveDeals } from "./naive/naive-deals.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

compareReport<DealsData>({
  id: "deals",
  questions: [{}, { whose: { kind: "all" } }],
  part: ({ open, stuck, slipped, pipelines }) => {
    const { average: _, ...totals } = open!;
    return { open: totals, stuck, slipped, pipelines: pipelines?.map(pipelinePart) };
  },
  naive: (raw, { whose }) => naiveDeals(raw, (id) => whose !== undefined || id === raw.me),
  check: checkRequests,
});

function checkRequests({ requests }: AskedWorld, { world }: RawWorld): void {
  const rows = world.deals.length;
  expect(requests.warm).toBeLessThanOrEqual(rows <= 50 ? 1 : 1 + Math.ceil(rows / 2500) + 1);
}

function pipelinePart(part: NonNullable<DealsData["pipelines"]>[number]) {
  const { name: _, stages, ...pipeline } = part;
  return {
    ...pipeline,
    stages: stages.map(({ name: _name, limitSource: _source, deals: { items, ...deals }, share, ...stage }) => {
      expect(items.map(({ id }) => id)).toEqual(deals.ids.slice(0, 50));
      return { ...stage, ...deals, share: share === null ? null : share.toFixed(9) };
    }),
  };
}
