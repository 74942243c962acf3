import { expect, test } from "vitest";
import type { BulkCommand } from "../src/index.ts";
import { deal, deals, lastStates, memoryJournal, stage, titleResolver } from "./write-many-portal.ts";

/** Lets everything but these pass from the given question on; tells what it was asked. */
function admitting(refused: readonly string[], from: number) {
  const asked: string[][] = [];
  const admit = async (commands: readonly BulkCommand[]): Promise<readonly BulkCommand[]> => {
    asked.push(commands.map(({ key }) => key));
    return commands.filter(({ key }) => asked.length < from || !refused.includes(key));
  };
  return { asked, admit };
}

test("each request is asked for right before it is sent, and what is not admitted is neither sent nor written down", async () => {
  await using portal = await stage();
  const journal = memoryJournal();
  const { asked, admit } = admitting(["row 2", "row 11", "row 12"], 0);
  expect(await portal.write(deals(12), { journal, admit })).toMatchObject({ done: 9, requests: 1 });
  expect(asked.map((keys) => keys.length)).toEqual([10, 2]);
  expect(lastStates(journal)).not.toHaveProperty("row 2");
  expect(await portal.added()).toHaveLength(9);
});

test.each([
  ["its answer was lost", "batch:drop@1"],
  ["the portal put it off", "crm.deal.add:error=QUERY_LIMIT_EXCEEDED@1-3"],
])("a command is asked for once more when %s", async (_why, faults) => {
  await using portal = await stage({ faults });
  const journal = memoryJournal();
  const { asked, admit } = admitting(["row 2"], 2);
  const result = await portal.write(deals(3), { journal, admit, resolver: titleResolver(portal.client) });
  expect(result).toMatchObject({ done: 2, failed: 0, unknown: 0, unsettled: 0 });
  expect(result.stopped).toBeUndefined();
  expect(asked).toEqual([
    ["row 1", "row 2", "row 3"],
    ["row 1", "row 2", "row 3"],
  ]);
  expect(lastStates(journal)).toEqual({ "row 1": "done", "row 2": "not-done", "row 3": "done" });
  expect((await portal.added()).toSorted()).toEqual(["row 1", "row 3"]);
});

test("rows that an earlier run sent are asked for only when it is known that they did not run", async () => {
  await using portal = await stage();
  await portal.client.call("crm.deal.add", { fields: { TITLE: "row 1" } });
  const at = portal.clock.now();
  const journal = memoryJournal(["row 1", "row 2"].map((key) => ({ key, state: "sent", at })));
  const { asked, admit } = admitting(["row 2"], 0);
  const result = await portal.write(deals(2), { journal, admit, resolver: titleResolver(portal.client) });
  expect(result).toMatchObject({ done: 1, unknown: 0, unsettled: 0 });
  expect(asked).toEqual([["row 2"]]);
  expect(await portal.added()).toEqual(["row 1"]);
});

test("when nobody can be asked the run ends, and nothing more is sent", async () => {
  await using portal = await stage();
  const journal = memoryJournal();
  const trouble = new Error("cannot be read");
  const admit = async (): Promise<never> => Promise.reject(trouble);
  expect(await portal.write([deal("a")], { journal, admit })).toMatchObject({ done: 0, stopped: trouble });
  expect(journal.kept).toEqual([]);
});

test("a request that waits long to be repeated is asked for again, and what is not admitted is left out", async () => {
  // Waits of 0.5, 1, 2, 4, 8, 15 and 15 s.
  const faults = "batch:error=QUERY_LIMIT_EXCEEDED/503@1-7";
  await using portal = await stage({ faults }, { random: () => 1 });
  const journal = memoryJournal();
  const { asked, admit } = admitting(["row 2"], 2);
  const result = await portal.write(deals(3), { journal, admit });
  expect(result).toMatchObject({ done: 2, failed: 0, unknown: 0 });
  expect(asked).toHaveLength(2);
  expect(lastStates(journal)).toEqual({ "row 1": "done", "row 2": "not-done", "row 3": "done" });
  expect(await portal.added()).toEqual(["row 1", "row 3"]);
});
