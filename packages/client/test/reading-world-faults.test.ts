import { expect, test } from "vitest";
import { ClientError } from "../src/index.ts";
import { faultSeeds } from "./faults-seeds.ts";
import { read, readPortal } from "./reading-world-portal.ts";
import { crowded, deals, dealsWorld as world, unfit } from "./reading-world-subjects.ts";
import { virtualClock } from "./virtual-clock.ts";

const all = deals.expected;

// Eighty times: reading-world-faults.long.test.ts.
test("20,000 rows under random faults: complete, or an error; never a wrong list", { timeout: 120_000 }, async () => {
  expect(await unfit(deals, faultSeeds(20))).toEqual([]);
});

test("2,000 rows that are paged by offset, in the same way", { timeout: 120_000 }, async () => {
  expect(await unfit(crowded, faultSeeds(20))).toEqual([]);
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
