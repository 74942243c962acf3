import type { DailyRecord } from "@b24kit/scenarios";
import { Temporal } from "temporal-polyfill";
import { currencies } from "./dictionary-rows.ts";
import type { RawWorld } from "./raw-world.ts";
import { createRandom, type Random } from "./random.ts";

const day = 86_400_000;

/**
 * A record as it could have been made of a world so many days ago: most of its deals that are open now and some of those
 * closed in the last 300 days (no report reads others, and none could have been open lately), often with another amount, planned close or responsible person, and some that nobody knows any more.
 */
export function randomRecord({ world, now, today }: RawWorld, daysAgo: number): DailyRecord {
  const random = createRandom(`record ${daysAgo} of ${today} ${now}`);
  const known = world.deals.filter((deal) => {
    const isOpen = deal["STAGE_SEMANTIC_ID"] === "P";
    const isRead = isOpen || Date.parse(String(deal["MOVED_TIME"])) >= now - 300 * day;
    return deal["IS_RECURRING"] !== "Y" && isRead && random.chance(isOpen ? 0.8 : 0.2);
  });
  const lost = known.slice(0, 7).map((deal, index) => ({ ...deal, ID: String(1_000_000 + index) }));
  return {
    date: Temporal.PlainDate.from(today).subtract({ days: daysAgo }),
    takenAt: Temporal.Instant.fromEpochMilliseconds(now - daysAgo * day),
    deals: [...known, ...lost].map((deal) => recordedDeal(deal, random)),
    overdueTasks: world.tasks
      .filter(() => random.chance(0.3))
      .map(({ id, responsibleId, createdBy }) => ({
        id: Number(id),
        responsibleId: Number(responsibleId),
        creatorId: Number(createdBy),
      })),
  };
}

function recordedDeal(deal: RawWorld["world"]["deals"][number], random: Random) {
  const close = String(deal["CLOSEDATE"]).slice(0, 10);
  const then = random.chance(0.6) ? close : random.pick(["", "2026-01-31", "2026-03-29", "2026-10-31", "2027-01-01"]);
  const person = Number(deal["ASSIGNED_BY_ID"]);
  return {
    id: Number(deal["ID"]),
    pipelineId: random.int(0, 1),
    stageId: String(deal["STAGE_ID"]),
    responsibleId: random.chance(0.9) ? person : 1,
    amount: {
      currency: random.chance(0.9) ? String(deal["CURRENCY_ID"]) : random.pick(currencies),
      amount: random.chance(0.7) ? String(deal["OPPORTUNITY"]) : (random.int(-100, 1e9) / 100).toFixed(2),
    },
    plannedClose: then === "" ? undefined : Temporal.PlainDate.from(then),
  };
}
