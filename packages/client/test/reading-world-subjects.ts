import { createDealsWorld, type UserRow, type World } from "@b24kit/emulator";
import { systemClock } from "../src/clock.ts";
import { ClientError } from "../src/index.ts";
import { randomFault } from "./faults-actions.ts";
import { seededRandom } from "./faults-random.ts";
import { dealIds, read, type Reading, type ReadList, readPortal } from "./reading-world-portal.ts";
import { virtualClock } from "./virtual-clock.ts";

const now = "2026-11-21T09:00:00+03:00";

/** Twenty thousand deals, with gaps between their numbers. */
export const dealsWorld = createDealsWorld({ seed: "ru", now, deals: 20_000, gaps: 0.2 });

/** Two thousand people, whose list is paged by offset. */
const crowd = createDealsWorld({ seed: "ru", now, deals: 0 });
const people = Array.from({ length: 2000 }, (_, index) => index + 1);
const users = people.map((id) => ({ ...(crowd.users[id - 1] ?? crowd.users[1]), ID: String(id) }) as UserRow);

/** What is read, and what should come of it. */
export interface Subject {
  readonly world: World;
  readonly methods: readonly ReadList[];
  readonly expected: readonly number[];
}

/** Lists that are paged by number. */
export const deals: Subject = {
  world: dealsWorld,
  methods: ["crm.deal.list", "crm.item.list"],
  expected: dealIds(dealsWorld),
};

/** A list that is paged by offset. */
export const crowded: Subject = { world: { ...crowd, users }, methods: ["user.get"], expected: people };

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
export async function unfit(subject: Subject, seeds: readonly number[]): Promise<readonly string[]> {
  const ends: string[] = [];
  for (const seed of seeds) ends.push(await readUnderFaults(seed, subject));
  const rare = ["complete", "error"].filter((end) => ends.filter((other) => other === end).length < seeds.length / 5);
  return [...ends.filter((end) => end !== "complete" && end !== "error"), ...(seeds.length < 20 ? [] : rare)];
}
