import type { DossierData } from "@b24kit/scenarios";
import { expect } from "vitest";
import { naiveDossier } from "./naive/naive-dossier.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import { nationalNumber } from "./worlds/customer-rows.ts";

const shared = nationalNumber(5003);
const mine = { kind: "mine" } as const;

compareReport<DossierData>({
  id: "dossier",
  questions: [
    { query: "contact:7" },
    { query: "company:5" },
    { query: "company:5", whose: mine },
    { query: "deal:3" },
    { query: "Рога копыта" },
    { query: "Мария O'Neil" },
    { query: "Сидорович" },
    { query: `8 (${nationalNumber(9).slice(0, 3)}) ${nationalNumber(9).slice(3, 6)}-${nationalNumber(9).slice(6)}` },
    { query: `+7${shared}` },
    { query: "CLIENT11@example.ru" },
  ],
  part: partOf,
  naive: (raw, { query, whose }) => {
    const isMissing =
      query === "deal:3" && raw.world.deals.every(({ ID, IS_RECURRING }) => ID !== "3" || IS_RECURRING === "Y");
    if (isMissing) return { outcome: "none", choices: [] };
    return naiveDossier(raw, String(query), (id) => whose === undefined || id === raw.me);
  },
  check: checkRequests,
});

function partOf({ outcome, choices, contact, company, deals, history, tasks }: DossierData): unknown {
  if (outcome !== "client")
    return { outcome, choices: (choices?.items ?? []).map(({ type, id }) => `${type}:${id}`).toSorted() };
  const [open, won, lost] = [deals!.open, deals!.won, deals!.lost].map(({ items, ...list }) => {
    expect(items.map(({ id }) => id)).toEqual(list.ids.slice(0, 50));
    return list;
  });
  const { touches, next, late } = history!;
  return {
    outcome,
    contact: contact?.id ?? null,
    company: company?.id ?? null,
    open,
    won,
    lost,
    touches: touches.count,
    lastTouches: touches.items.map(({ id, at }) => ({ id, at: Date.parse(at) })),
    steps: next.count,
    nextSteps: next.items.map(({ id, deadline }) => ({ id, at: Date.parse(deadline) })),
    late,
    tasks: tasks!.items.map(({ id }) => id).toSorted((a, b) => a - b),
  };
}

/** Three requests; a fourth for the deals of a company that a number made known; more for lists of more than a page. */
function checkRequests({ report, requests }: AskedWorld): void {
  const { asked, deals, history } = report.data as DossierData;
  const isByNumber = asked.kind === "phone" || asked.kind === "email";
  const rows = [deals?.open.count, deals?.won.count, deals?.lost.count, history?.touches.count].map(
    (count) => count ?? 0,
  );
  const sum = rows.reduce((all, count) => all + count, 0);
  const isShort = sum <= 50;
  expect(requests.warm).toBeLessThanOrEqual((isByNumber ? 4 : 3) + (isShort ? 0 : 2 * (Math.ceil(sum / 2500) + 1)));
}
