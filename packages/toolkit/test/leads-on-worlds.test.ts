import type { LeadsData } from "@b24kit/scenarios";
import { expect } from "vitest";
import { naiveLeads } from "./naive/naive-leads.ts";
import { day } from "./naive/naive-time.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";
import { worldCases } from "./worlds/world-case.ts";

compareReport<LeadsData>({
  id: "leads",
  questions: [{}, { since: "30 days" }, { since: "5 days", whose: { kind: "mine" } }],
  part: ({ count, bySource, untouched, waiting, speed, items }) => ({
    count,
    bySource: bySource!
      .map((source) => [source.sourceId, source.count, source.untouched])
      .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    untouched,
    waiting: waiting?.ids,
    speed,
    items: items!.map(({ id, ageMinutes, firstTouchAt }) => [
      id,
      ageMinutes,
      firstTouchAt === null ? null : Date.parse(firstTouchAt) / 1000,
    ]),
  }),
  naive: (raw, { since = "1 day", whose }) =>
    naiveLeads(raw, Number.parseInt(String(since)) * day, (id) => whose === undefined || id === raw.me),
  check: checkRequests,
});

compareReport<LeadsData>({
  id: "leads",
  cases: worldCases(3).map((worldCase) => ({ ...worldCase, simpleCrm: true, isAdministrator: false })),
  part: ({ mode, count, items }) => ({ mode, count, items }),
  naive: () => ({ mode: "simple", count: 0, items: [] }),
  check: checkSimple,
});

function checkRequests({ requests }: AskedWorld, { world }: RawWorld): void {
  const rows = world.leads.length * 2 + world.activities.length;
  expect(requests.warm).toBeLessThanOrEqual(rows <= 50 ? 1 : 1 + Math.ceil(rows / 2500) + 1);
}

function checkSimple({ report, requests }: AskedWorld): void {
  expect(JSON.stringify(report.blocks)).toContain("Leads do not exist on this portal");
  expect(requests.warm).toBeLessThanOrEqual(1);
}
