// A portal with so many open deals and their history, in a process of its own. Tells its webhook to the parent, and its
// counters when asked.
import { createWorld, loadWorld, startEmulator } from "@b24kit/emulator";
import { daysAgo, dealIds, now, recordsOfDeal } from "../sales-world.ts";

const open = Number(process.argv[2]);
const day = 86_400_000;
const base = createWorld({ seed: "en", now, fixedClock: true, deals: 0 });
const stages = base.statuses
  .filter(({ ENTITY_ID, SEMANTICS }) => ENTITY_ID === "DEAL_STAGE" && SEMANTICS !== "S" && SEMANTICS !== "F")
  .map(({ STATUS_ID }) => STATUS_ID);
const lastVisit = recordsOfDeal - 1;
const ids = dealIds(open);
const time = (id: number, visit: number): string => new Date(Date.parse(now) - daysAgo(id, visit) * day).toISOString();
const isOpen = (id: number): boolean => id <= open;
const lastStage = (id: number): string => (isOpen(id) ? stages[4 % stages.length]! : id % 3 === 0 ? "LOSE" : "WON");
const deals = ids.map((id) => ({
  ID: String(id),
  TITLE: `Deal number ${id} of a customer with a usual name`,
  CATEGORY_ID: "0",
  STAGE_ID: lastStage(id),
  OPPORTUNITY: `${(id % 9973) * 100}.50`,
  CURRENCY_ID: "GBP",
  ASSIGNED_BY_ID: String(1 + (id % 20)),
  DATE_CREATE: time(id, 0),
  MOVED_TIME: time(id, lastVisit),
  CLOSEDATE: new Date(Date.parse(now) + ((id % 120) - 30) * day).toISOString().slice(0, 10),
  LAST_ACTIVITY_TIME: time(id, lastVisit),
  PROBABILITY: id % 2 === 0 ? "50" : "",
}));
const stageHistory = ids.flatMap((id) =>
  Array.from({ length: recordsOfDeal }, (_, visit) => ({
    ENTITY_TYPE_ID: 2 as const,
    ID: (id - 1) * recordsOfDeal + visit + 1,
    OWNER_ID: id,
    TYPE_ID: visit === 0 ? 1 : visit === lastVisit && !isOpen(id) ? 3 : 2,
    CATEGORY_ID: 0,
    STAGE_ID: visit === lastVisit ? lastStage(id) : stages[visit % stages.length]!,
    CREATED_TIME: time(id, visit),
  })),
);
const { users, departments, categories, statuses, currencies } = base;
const portal = { now, serverZone: "Europe/London", currentUser: 1, admin: true };
const world = loadWorld({ portal, users, departments, categories, statuses, currencies, deals, stageHistory }, "bench");
const started = Date.now();
const emulator = await startEmulator({
  world,
  limits: "off",
  latency: { command: 2 },
  // A clock that stands still, and waits that are only told: how many requests are made depends on the work that the
  // portal tells, and that shall not depend on what else this computer does.
  clock: { now: () => started, sleep: async () => undefined },
});
process.on("message", () => process.send?.(emulator.stats()));
process.on("disconnect", () => process.exit());
process.send?.({ webhook: emulator.webhook });
