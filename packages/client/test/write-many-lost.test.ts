import { expect, test } from "vitest";
import { ClientError } from "../src/index.ts";
import { deal, deals, lastStates, memoryJournal, stage, titleResolver } from "./write-many-portal.ts";

const faults = [
  "batch:drop-answer@2-3",
  "batch:drop-during@2-3",
  "batch:drop@2-3",
  "batch:reset@2",
  "batch:502-after@2-4",
  "batch:502@2-4",
  "batch:truncate@3",
  "batch:garbage@2",
  "batch:html@2",
  "add:error=INTERNAL_SERVER_ERROR@7-40",
  "add:error-after=INTERNAL_SERVER_ERROR@7-40",
  "add:503@20-30",
  "add:429@20-30",
];

test.each(faults)("%s: every record is there, none twice", async (fault) => {
  await using portal = await stage({ faults: fault });
  const journal = memoryJournal();
  const asked: string[][] = [];
  const resolver = titleResolver(portal.client, asked);
  const result = await portal.write(deals(260), { journal, resolver });
  expect(result).toMatchObject({ done: 260, failed: 0, unknown: 0, unsettled: 0 });
  const titles = await portal.added();
  expect(titles).toHaveLength(260);
  expect(new Set(titles).size).toBe(260);
  expect(asked.length).toBeLessThan(6);
});

test("a record that is not there counts as not written 65 s after its loss, not before", async () => {
  await using portal = await stage({ faults: "batch:drop@1" });
  const asked: number[] = [];
  const resolver = titleResolver(portal.client);
  const begun = portal.clock.now();
  const result = await portal.write(deals(10), {
    journal: memoryJournal(),
    resolver: {
      ...resolver,
      resolve: async (...given) => {
        asked.push(portal.clock.now() - begun);
        return resolver.resolve(...given);
      },
    },
  });
  expect(result).toMatchObject({ done: 10 });
  expect(asked).toEqual([0, 65_000]);
});

test("a clock that is set forward while the portal is still at it shortens no wait", async () => {
  await using portal = await stage({ faults: "batch:drop@1" });
  const asked: number[] = [];
  const resolver = titleResolver(portal.client);
  const result = await portal.write(deals(10), {
    journal: memoryJournal(),
    resolver: {
      ...resolver,
      resolve: async (...given) => {
        asked.push(portal.clock.elapsed());
        if (asked.length === 1) portal.clock.setForward(70_000);
        return resolver.resolve(...given);
      },
    },
  });
  expect(result).toMatchObject({ done: 10 });
  expect(asked).toEqual([0, 65_000]);
});

test("the server's limit can be told", async () => {
  await using portal = await stage({ faults: "batch:drop@1" });
  await portal.write(deals(10), {
    journal: memoryJournal(),
    resolver: titleResolver(portal.client),
    serverLimit: 1000,
  });
  expect(portal.clock.sleeps).toEqual([6000]);
});

test("what nobody can find is unknown, listed, and never sent again", async () => {
  await using portal = await stage({ faults: "batch:drop-answer@1" });
  const journal = memoryJournal();
  expect(await portal.write(deals(30), { journal })).toMatchObject({ done: 20, unknown: 10, unsettled: 0 });
  expect(journal.kept.filter(({ state }) => state === "unknown")).toHaveLength(10);
  expect(await portal.write(deals(30), { journal })).toMatchObject({ done: 20, unknown: 10, requests: 0 });
  expect(await portal.added()).toHaveLength(30);
});

test("a portal that loses every answer ends a run of rows that nobody can find; the rest is sent by the next one", async () => {
  await using portal = await stage({ faults: "batch:502@2-9" });
  const journal = memoryJournal();
  const first = await portal.write(deals(1000), { journal, parallel: 1 });
  expect(first).toMatchObject({ done: 10, unknown: 150, requests: 4, stopped: { code: "server-error", status: 502 } });
  expect(Object.keys(lastStates(journal))).toHaveLength(160);
  // Two more are lost, in runs of their own.
  const second = await portal.write(deals(1000), { journal, parallel: 1 });
  expect(second).toMatchObject({ done: 10, unknown: 180, requests: 3 });
  await portal.write(deals(1000), { journal, parallel: 1 });
  expect(await portal.write(deals(1000), { journal })).toMatchObject({ done: 800, unknown: 200, unsettled: 0 });
});

test("an answer between two lost ones lets the run go on", async () => {
  await using portal = await stage({ faults: "batch:502@2-3,batch:502@5-6" });
  const result = await portal.write(deals(500), { journal: memoryJournal(), parallel: 1 });
  expect(result).toMatchObject({ done: 300, unknown: 200 });
  expect(result.stopped).toBeUndefined();
});

test("rows that stay unknown are counted by the next run and not written down anew; those on their way all at once", async () => {
  await using portal = await stage();
  const at = portal.clock.now();
  const states = ["unknown", "sent"] as const;
  const kept = states.flatMap((state) => deals(300).map(({ key }) => ({ key: `${state} ${key}`, state, at })));
  const journal = memoryJournal(kept);
  const sizes: number[] = [];
  const append: typeof journal.append = async (entries) => {
    sizes.push(entries.length);
    return journal.append(entries);
  };
  const commands = kept.map(({ key }) => deal(key));
  expect(await portal.write(commands, { journal: { ...journal, append } })).toMatchObject({
    unknown: 600,
    requests: 0,
  });
  expect(sizes).toEqual([300]);
});

test("rows that were on their way when the program was killed are looked for before they are sent again", async () => {
  await using portal = await stage();
  await portal.client.call("crm.deal.add", { fields: { TITLE: "row 2" } });
  const at = portal.clock.now();
  const journal = memoryJournal([
    { key: "row 1", state: "sent", at },
    { key: "row 2", state: "sent", at },
    { key: "row 3", state: "not-done", at },
    { key: "row 4", state: "unknown", at },
  ]);
  const result = await portal.write(deals(5), { journal, resolver: titleResolver(portal.client) });
  expect(result).toMatchObject({ done: 5, unknown: 0 });
  expect((await portal.added()).toSorted()).toEqual(["row 1", "row 2", "row 3", "row 4", "row 5"]);
  expect(portal.clock.sleeps).toEqual([65_000]);
});

test("a portal that loses every answer is not flooded: a thousand rows wait for their fate", async () => {
  await using portal = await stage({ faults: "batch:drop-answer" });
  let most = 0;
  const lost = portal.write(deals(3000), {
    journal: memoryJournal(),
    resolver: {
      prepare: (command) => command,
      kind: () => "any",
      resolve: async (commands) => {
        most = Math.max(most, commands.length);
        return commands.map(() => ({ state: "unknown" }));
      },
    },
  });
  expect(await lost).toMatchObject({ done: 0, unknown: 3000 });
  expect(most).toBeLessThan(1200);
});

test("when reading fails the run ends and leaves the rows to the next one", async () => {
  await using portal = await stage({ faults: "batch:drop-answer@1" });
  const journal = memoryJournal();
  const failing = titleResolver(portal.client);
  const result = await portal.write(deals(10), {
    journal,
    resolver: { ...failing, resolve: async () => Promise.reject(new ClientError("network", "no network")) },
  });
  expect(result).toMatchObject({ done: 0, unsettled: 10, stopped: { code: "network" } });
  expect(lastStates(journal)).toMatchObject({ "row 1": "sent" });
  expect(await portal.write(deals(10), { journal, resolver: failing })).toMatchObject({ done: 10 });
  expect(await portal.added()).toHaveLength(10);
});

test("what never runs is not sent for ever", async () => {
  await using portal = await stage({ faults: "write:drop" });
  const result = await portal.write([deal("a")], { journal: memoryJournal(), resolver: titleResolver(portal.client) });
  expect(result).toMatchObject({ failed: 1, requests: 11 });
});
