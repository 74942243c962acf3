import type { RawWorld } from "../worlds/raw-world.ts";
import { money } from "./naive-crm.ts";
import { naiveDealFacts } from "./naive-deals.ts";
import { day } from "./naive-time.ts";

type Deal = RawWorld["world"]["deals"][number];

/** Deals that stand still or have nothing planned, from the raw rows. */
export function naiveStuck(raw: RawWorld, isOwn: (id: unknown) => boolean): unknown {
  const { world } = raw;
  const facts = naiveDealFacts(raw);
  const planned = dealsWithStep(raw);
  const open = facts.open(isOwn);
  const stuck = open.filter(facts.isStuck);
  const rotting = open.filter(facts.isRotting);
  const stepless = open.filter((deal) => !planned.has(Number(deal["ID"])));
  const list = (deals: readonly Deal[]) => ({
    ...money(world, [...deals]),
    ids: facts.largestFirst(deals).map((deal) => Number(deal["ID"])),
  });
  const idle = stepless.filter((deal) => !facts.isStuck(deal));
  const involved = new Set([...stuck, ...stepless].map((deal) => Number(deal["ASSIGNED_BY_ID"])));
  return {
    open: money(world, open),
    stuck: list(stuck),
    rotting: list(rotting),
    withoutNextStep: list(stepless),
    idle: list(idle),
    managers: [...involved]
      .toSorted((a, b) => a - b)
      .map((id) => {
        const own = (deals: readonly Deal[]) => deals.filter((deal) => Number(deal["ASSIGNED_BY_ID"]) === id);
        return {
          id,
          open: own(open).length,
          stuck: money(world, own(stuck)),
          rotting: own(rotting).length,
          withoutNextStep: own(stepless).length,
        };
      }),
    limits: [...Map.groupBy(open, (deal) => String(deal["STAGE_ID"]))]
      .map(([stageId, deals]) => ({
        stageId,
        limitDays: Math.ceil(facts.limit(stageId) / day),
        open: deals.length,
        stuck: deals.filter(facts.isStuck).length,
      }))
      .toSorted((a, b) => (a.stageId < b.stageId ? -1 : 1)),
  };
}

/** An open activity with a deadline ahead that did not come in through a channel, or an open task with a link. */
function dealsWithStep({ world, now }: RawWorld): ReadonlySet<number> {
  const ahead = world.activities.filter(
    (row) =>
      row["COMPLETED"] === "N" &&
      row["IS_INCOMING_CHANNEL"] !== "Y" &&
      row["DEADLINE"] !== "" &&
      Date.parse(String(row["DEADLINE"])) > now,
  );
  const bound = ahead.flatMap((row) =>
    (row["BINDINGS"] as { OWNER_TYPE_ID: string; OWNER_ID: string }[])
      .filter(({ OWNER_TYPE_ID }) => OWNER_TYPE_ID === "2")
      .map(({ OWNER_ID }) => Number(OWNER_ID)),
  );
  const linked = world.tasks
    .filter((task) => ["1", "2", "3"].includes(task.status))
    .flatMap((task) => task["ufCrmTask"].map((link) => Number(link.replace("D_", ""))));
  return new Set([...bound, ...linked]);
}
