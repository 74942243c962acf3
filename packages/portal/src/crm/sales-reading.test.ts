import { createClient } from "@b24kit/client";
import { loadWorld, startEmulator } from "@b24kit/emulator";
import { Temporal } from "temporal-polyfill";
import { expect, it, onTestFinished } from "vitest";
import { createPortal } from "../create-portal.ts";
import { dealsWhere } from "./deal-queries.ts";
import { dealTasks } from "./deal-tasks.ts";
import { activityDeals, plannedActivities } from "./planned-activities.ts";
import { stageEntries } from "./stage-move-queries.ts";

const now = Temporal.Instant.from("2026-11-20T12:00:00Z");

const activity = (ID: number, more: object) => ({
  ID,
  TYPE_ID: 2,
  COMPLETED: "N",
  RESPONSIBLE_ID: 1,
  CREATED: "2026-11-01T10:00:00+03:00",
  DEADLINE: "2026-11-25T10:00:00+03:00",
  BINDINGS: [{ OWNER_TYPE_ID: 2, OWNER_ID: 1 }],
  ...more,
});
const task = (id: number, more: object) => ({ id, title: `Task ${id}`, responsibleId: 1, createdBy: 1, ...more });

const world = loadWorld(
  {
    portal: { now: now.toString() },
    users: [{ ID: "1", NAME: "Анна" }],
    contacts: [{ ID: 9, NAME: "Пётр" }],
    deals: [1, 2, 3].map((ID) => ({ ID, TITLE: `Deal ${ID}` })),
    activities: [
      activity(1, {
        OWNER_TYPE_ID: 3,
        OWNER_ID: 9,
        BINDINGS: [
          { OWNER_TYPE_ID: 3, OWNER_ID: 9 },
          { OWNER_TYPE_ID: 2, OWNER_ID: 3 },
        ],
      }),
      activity(2, { DEADLINE: "2026-11-20T14:59:59+03:00" }),
      activity(3, { COMPLETED: "Y" }),
      activity(4, { IS_INCOMING_CHANNEL: "Y" }),
      activity(5, { DEADLINE: "" }),
      activity(6, { OWNER_TYPE_ID: 3, OWNER_ID: 9, BINDINGS: [{ OWNER_TYPE_ID: 3, OWNER_ID: 9 }] }),
    ],
    tasks: [task(1, { ufCrmTask: ["C_9", "D_2"] }), task(2, { ufCrmTask: ["D_1"], status: 5 }), task(3, {})],
  },
  "test.json",
);

it("reads deals, their history and their next steps in one request", async () => {
  const emulator = await startEmulator({ world });
  onTestFinished(() => emulator.close());
  await using client = createClient({ webhook: emulator.webhook });
  const portal = createPortal({ client, now: () => now });
  const read = await portal.read({
    open: dealsWhere({ semantics: ["open"] }),
    history: stageEntries({ entity: "deal", from: now.subtract({ hours: 24 * 365 }) }),
    plans: plannedActivities({ now }),
    tasks: dealTasks(),
  });
  expect(read.open.ok && read.open.rows.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(read.history.ok && read.history.rows).toHaveLength(world.stageHistory.length);
  expect(read.plans.ok && read.plans.rows.map(({ id }) => id)).toEqual([1]);
  expect(read.tasks.ok && read.tasks.rows).toEqual([{ id: 1, dealIds: [2], responsibleId: 1 }]);
  expect(emulator.stats().requests).toBe(1);
  const { bound } = await portal.read({ bound: activityDeals(1) });
  expect(bound.ok && bound.rows).toEqual([{ id: 1, dealIds: [3] }]);
});
