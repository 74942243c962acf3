import { loadWorld, type World } from "@b24kit/emulator";
import { createRandom, type Random } from "../worlds/random.ts";

const day = 86_400_000;
const people = ["1", "2", "3"] as const;
const stages = ["NEW", "PREPARATION", "EXECUTING"] as const;

/** A task as the portal keeps it. */
export interface TaskRow {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly responsibleId: string;
  readonly createdBy: string;
  readonly deadline: string | null;
}

/** A deal as the portal keeps it. */
export interface DealRow {
  readonly ID: string;
  readonly TITLE: string;
  readonly STAGE_ID: string;
  readonly STAGE_SEMANTIC_ID: "P" | "S" | "F";
  readonly ASSIGNED_BY_ID: string;
  readonly MOVED_TIME: string;
}

/** A company as it was at one moment. */
export interface CompanyDay {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly tasks: readonly TaskRow[];
  readonly deals: readonly DealRow[];
}

/** Days in the life of a company, one after the other: tasks and deals come, move, change hands and end. */
export function growingCompany(seed: string, start: string, count: number): readonly CompanyDay[] {
  const random = createRandom(seed);
  let company: CompanyDay = { now: Date.parse(start), tasks: [], deals: [] };
  return Array.from({ length: count }, (_, index) => {
    const now = Date.parse(start) + index * day;
    company = {
      now,
      tasks: [
        ...company.tasks.map((task) => laterTask(task, now, random)),
        ...newTasks(company.tasks.length, now, random),
      ],
      deals: [
        ...company.deals.map((deal) => laterDeal(deal, now, random)),
        ...newDeals(company.deals.length, now, random),
      ],
    };
    return company;
  });
}

/** The company as a portal whose clock stands still. */
export function worldOf({ now, tasks, deals }: CompanyDay, zone: string): World {
  return loadWorld(
    {
      portal: { now: new Date(now).toISOString(), serverZone: zone, currentUser: 1, admin: true },
      departments: [{ ID: "1", NAME: "Sales", UF_HEAD: "1" }],
      users: people.map((ID) => ({ ID, NAME: `Name${ID}`, ACTIVE: true, TIME_ZONE: zone, UF_DEPARTMENT: [1] })),
      statuses: [...stages, "WON", "LOSE"].map((STATUS_ID, index) => ({
        ID: String(index + 1),
        ENTITY_ID: "DEAL_STAGE",
        STATUS_ID,
        NAME: STATUS_ID,
        SORT: index * 10,
        SEMANTICS: STATUS_ID === "WON" ? "S" : STATUS_ID === "LOSE" ? "F" : null,
      })),
      tasks: tasks.map((task) => ({ ...task, createdDate: new Date(now - 60 * day).toISOString() })),
      deals: deals.map((deal) => ({
        ...deal,
        OPPORTUNITY: "100",
        CURRENCY_ID: "RUB",
        DATE_CREATE: new Date(now - 60 * day).toISOString(),
      })),
    },
    "growing company",
  );
}

function newTasks(known: number, now: number, random: Random): readonly TaskRow[] {
  return Array.from({ length: random.int(0, 4) }, (_, index) => ({
    id: String(known + index + 1),
    title: `Task ${known + index + 1}`,
    status: random.pick(["1", "2", "3"]),
    responsibleId: random.pick(people),
    createdBy: random.pick(people),
    deadline: random.chance(0.1) ? null : deadlineAbout(now, random),
  }));
}

function laterTask(task: TaskRow, now: number, random: Random): TaskRow {
  if (random.chance(0.15)) return { ...task, status: random.pick(["2", "5", "6"]) };
  if (random.chance(0.1)) return { ...task, deadline: deadlineAbout(now, random) };
  return random.chance(0.1) ? { ...task, responsibleId: random.pick(people) } : task;
}

function deadlineAbout(now: number, random: Random): string {
  return new Date(now + Math.round((random.next() * 8 - 3) * 1440) * 60_000).toISOString();
}

function newDeals(known: number, now: number, random: Random): readonly DealRow[] {
  return Array.from({ length: random.int(0, 3) }, (_, index) => ({
    ID: String(known + index + 1),
    TITLE: `Deal ${known + index + 1}`,
    STAGE_ID: random.pick(stages),
    STAGE_SEMANTIC_ID: "P",
    ASSIGNED_BY_ID: random.pick(people),
    MOVED_TIME: lately(now, random),
  }));
}

function laterDeal(deal: DealRow, now: number, random: Random): DealRow {
  if (deal.STAGE_SEMANTIC_ID !== "P") return deal;
  if (random.chance(0.1)) return { ...deal, STAGE_ID: random.pick(stages), MOVED_TIME: lately(now, random) };
  if (random.chance(0.05)) return { ...deal, STAGE_ID: "WON", STAGE_SEMANTIC_ID: "S", MOVED_TIME: lately(now, random) };
  return random.chance(0.05) ? { ...deal, ASSIGNED_BY_ID: random.pick(people) } : deal;
}

/** Within the last day, to the minute. */
function lately(now: number, random: Random): string {
  return new Date(now - random.int(1, 1400) * 60_000).toISOString();
}
