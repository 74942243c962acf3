import { createDealsWorld, type UserRow, type World } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { systemClock } from "../src/clock.ts";
import { ClientError } from "../src/index.ts";
import { randomFault } from "./faults-actions.ts";
import { seededRandom } from "./faults-random.ts";
import { faultSeeds } from "./faults-seeds.ts";
import { dealIds, read, type Reading, type ReadList, readPortal } from "./reading-world-portal.ts";
import { virtualClock } from "./virtual-clock.ts";

const now = "2026-11-21T09:00:00+03:00";
const world = createDealsWorld({ seed: "ru", now, deals: 20_000, gaps: 0.2 });
const all = dealIds(world);
const seeds = faultSeeds(80);

/** Two thousand people, whose list is paged by offset. */
const crowd = createDealsWorld({ seed: "ru", now, deals: 0 });
const people = Array.from({ length: 2000 }, (_, index) => index + 1);
const users = people.map((id) => ({ ...(crowd.users[id - 1] ?? crowd.users[1]), ID: String(id) }) as UserRow);

/** What is read, and what should come of it. */
interface Subject {
  readonly world: World;
  readonly methods: readonly ReadList[];
  readonly expected: readonly number[];
}

const deals: Subject = { world, methods: ["crm.deal.list", "crm.item.list"], expected: all };
const crowded: Subject = { world: { ...crowd, users }, methods: ["user.get"], expected: people };

/** Reads under the faults of the seed, and tells how that ended. Wrong is every row that is not the next one. */
async function readUnderFaults(seed: number, subject: Subject): Promise<string> {
  const random = seededRandom(seed);
  const isReal = random.chance(0.3);
  const clock = virtualClock();
  const faults = Array.from({ length: random.between(1, 8) }, () =>
    random.chance(0.5) ? randomFault(random, ["any", "batch"], 12) : randomFault(random, ["read"], 400),
  );
  await using portal = await readPortal(
    { world: subject.world, faults, clock: isReal ? systemClock : clock },
    {
      clock,
      random: () => random.next(),
      retries: random.between(0, 5),
      ...(isReal ? { timeout: random.between(100, 400) } : {}),
    },
  );
  const parallel = random.pick([undefined, 1, 3]);
  const method = random.pick(subject.methods);
  const { ids, error } = await read(portal.client, method, parallel === undefined ? {} : { parallel });
  return endOf(`FAULT_SEED=${seed} ${method}`, { ids, error }, subject.expected);
}

function endOf(name: string, { ids, error }: Reading, expected: readonly number[]): string {
  const wrong = ids.findIndex((id, index) => id !== expected[index]);
  if (wrong !== -1) return `${name}: row ${wrong} is ${ids[wrong]}, not ${expected[wrong]}`;
  if (error === undefined) return ids.length === expected.length ? "complete" : `${name}: ${ids.length} rows, no error`;
  return error instanceof ClientError ? "error" : `${name}: ${error instanceof Error ? error.stack : "?"}`;
}

/** What went wrong, and which of the two good ends was too rare to prove anything. */
async function unfit(subject: Subject): Promise<readonly string[]> {
  const ends: string[] = [];
  for (const seed of seeds) ends.push(await readUnderFaults(seed, subject));
  const rare = ["complete", "error"].filter((end) => ends.filter((other) => other === end).length < seeds.length / 5);
  return [...ends.filter((end) => end !== "complete" && end !== "error"), ...(seeds.length < 80 ? [] : rare)];
}

test("20,000 rows under random faults: complete, or an error; never a wrong list", { timeout: 120_000 }, async () => {
  expect(await unfit(deals)).toEqual([]);
});

test("2,000 rows that are paged by offset, in the same way", { timeout: 120_000 }, async () => {
  expect(await unfit(crowded)).toEqual([]);
});

test.each(["error=expired_token/401", "error=ACCESS_DENIED/403", "overload", "502", "drop", "html", "truncate", "503"])(
  "a portal that answers once and then nothing but %s: an error, though many requests fail at the same time",
  async (fault) => {
    const clock = virtualClock();
    await using portal = await readPortal({ world, faults: `batch:${fault}@2+`, clock }, { clock, retries: 1 });
    const { ids, error } = await read(portal.client, "crm.deal.list");
    expect(error).toBeInstanceOf(ClientError);
    expect(ids).toEqual(all.slice(0, ids.length));
    expect(portal.emulator.stats().requests).toBeGreaterThan(2);
  },
);

test.each([
  ["batch:503@2-40"],
  ["any:503@1-3"],
  ["batch:429@3-6"],
  ["batch:502@2,batch:504@4,batch:truncate@6,batch:drop@8,batch:error=INTERNAL_SERVER_ERROR@9"],
  ["list:error=INTERNAL_SERVER_ERROR@10-20,list:503@40-60,list:429@100-110"],
  ["list:drop@30,list:502-after@90,list:drop-during@150"],
])("a storm that passes, %s: the list is complete", async (faults) => {
  const clock = virtualClock();
  await using portal = await readPortal({ world, faults, clock }, { clock });
  for (const method of ["crm.deal.list", "crm.item.list"] as const) {
    const { ids, error } = await read(portal.client, method);
    expect(error).toBeUndefined();
    expect(ids).toEqual(all);
  }
});
