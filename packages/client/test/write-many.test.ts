import { expect, test } from "vitest";
import type { BulkCommand, BulkProgress, ClientOptions } from "../src/index.ts";
import { deal, deals, lastStates, memoryJournal, stage, titleResolver } from "./write-many-portal.ts";

const keys = (commands: readonly BulkCommand[]) => commands.map(({ key }) => key);

test("every command is written once, with its number in the journal, few to a request at first and then fifty", async () => {
  await using portal = await stage();
  const journal = memoryJournal();
  const rows = deals(230);
  const told: BulkProgress[] = [];
  const result = await portal.write(rows, { journal, onProgress: (progress) => told.push(progress) });
  expect(result).toEqual({ done: 230, failed: 0, unknown: 0, unsettled: 0, requests: 6 });
  expect((await portal.added()).toSorted()).toEqual(keys(rows).toSorted());
  expect(told.at(-1)).toMatchObject({ done: 230 });
  const ids = journal.kept.flatMap(({ state, id }) => (state === "done" ? [id] : []));
  expect(new Set(ids).size).toBe(230);
  expect(journal.kept.slice(0, 10).every(({ state }) => state === "sent")).toBe(true);
});

test("a second run with the same journal sends nothing", async () => {
  await using portal = await stage();
  const journal = memoryJournal();
  await portal.write(deals(120), { journal });
  const requests = portal.emulator.stats().requests;
  expect(await portal.write(deals(120), { journal })).toMatchObject({ done: 120, requests: 0 });
  expect(portal.emulator.stats().requests).toBe(requests);
});

test("a command that fails keeps none of the others, and is not sent by the next run", async () => {
  await using portal = await stage();
  const journal = memoryJournal();
  const bad: BulkCommand = { key: "bad", method: "crm.deal.update", params: { id: 999_999, fields: { TITLE: "x" } } };
  const unsendable: BulkCommand = { key: "no", method: "crm.deal.add", params: { fields: { TITLE: Number.NaN } } };
  const rows = [...deals(5), bad, unsendable, ...deals(5, 6)];
  expect(await portal.write(rows, { journal })).toMatchObject({ done: 10, failed: 2, unknown: 0 });
  expect(journal.kept.find(({ key, state }) => key === "bad" && state === "failed")).toMatchObject({
    code: "portal-error",
    message: expect.stringContaining("Not found"),
  });
  expect(lastStates(journal)).toMatchObject({ no: "failed" });
  expect(await portal.write(rows, { journal })).toMatchObject({ done: 10, failed: 2, requests: 0 });
});

test("what has no form inside a batch is sent by itself", async () => {
  await using portal = await stage();
  const rows = [...deals(2), deal("costs $result[x]"), ...deals(2, 3)];
  expect(await portal.write(rows, { journal: memoryJournal() })).toMatchObject({ done: 5, failed: 0 });
  expect((await portal.added()).toSorted()).toEqual(keys(rows).toSorted());
});

test("large commands share a request with few others", async () => {
  await using portal = await stage();
  const text = "я".repeat(20_000);
  const rows = deals(60).map((one): BulkCommand => ({
    ...one,
    params: { fields: { TITLE: one.key, COMMENTS: text } },
  }));
  const result = await portal.write(rows, { journal: memoryJournal() });
  expect(result).toMatchObject({ done: 60 });
  // 120,000 characters each, a million a request.
  expect(result.requests).toBe(8);
});

function update(key: string): BulkCommand {
  return { key, method: "crm.deal.update", params: { id: 7, fields: { TITLE: key } } };
}

test("updates keep their order; additions go side by side", async () => {
  await using portal = await stage({ latency: 5 });
  const rows = Array.from({ length: 260 }, (_, index) => update(`title ${index}`));
  expect(await portal.write(rows, { journal: memoryJournal() })).toMatchObject({ done: 260, requests: 6 });
  expect(await portal.client.call("crm.deal.get", { id: 7 })).toMatchObject({ TITLE: "title 259" });
});

test("two commands with one key end the run before the second is sent", async () => {
  await using portal = await stage();
  const journal = memoryJournal();
  const result = await portal.write([deal("a"), deal("b"), deal("a")], { journal });
  expect(result.stopped).toMatchObject({ code: "bad-parameters", message: expect.stringContaining('"a"') });
  expect((await portal.added()).filter((title) => title === "a").length).toBeLessThanOrEqual(1);
});

test("what makes all commands fail ends the run with its reason, and the next run goes on", async () => {
  await using portal = await stage({ faults: "write:error=insufficient_scope/401@61-62" });
  const journal = memoryJournal();
  const result = await portal.write(deals(300), { journal, parallel: 1 });
  expect(result.stopped).toMatchObject({ code: "missing-scope" });
  expect(result.failed).toBe(0);
  expect(await portal.write(deals(300), { journal })).toMatchObject({ done: 300, failed: 0 });
  expect(await portal.added()).toHaveLength(300);
});

test("an aborted run waits for what is on its way, and says so", async () => {
  await using portal = await stage({ latency: { command: 1 } });
  const journal = memoryJournal();
  const stop = new AbortController();
  const options = { journal, signal: stop.signal, parallel: 1 };
  const result = await portal.write(deals(300), {
    ...options,
    onProgress: ({ done }) => (done >= 60 ? stop.abort(new Error("enough")) : undefined),
  });
  expect(result.stopped).toMatchObject({ code: "aborted" });
  expect(result.done).toBe((await portal.added()).length);
  expect(Object.values(lastStates(journal)).every((state) => state === "done")).toBe(true);
  expect(await portal.write(deals(300), { journal })).toMatchObject({ done: 300 });
});

test("a run that is aborted before a request is repeated leaves rows that surely did not run", async () => {
  const stop = new AbortController();
  const onEvent: ClientOptions["onEvent"] = ({ type }) => type === "retry" && stop.abort();
  await using portal = await stage({ faults: "batch:error=QUERY_LIMIT_EXCEEDED/503@1" }, { onEvent });
  const journal = memoryJournal();
  const result = await portal.write(deals(3), { journal, signal: stop.signal });
  expect(result).toMatchObject({ done: 0, unknown: 0, stopped: { code: "aborted", mayHaveRun: false } });
  expect(lastStates(journal)).toEqual({ "row 1": "not-done", "row 2": "not-done", "row 3": "not-done" });
  expect(await portal.added()).toEqual([]);
  expect(await portal.write(deals(3), { journal })).toMatchObject({ done: 3, unknown: 0 });
});

test("a journal that cannot be written ends the run before anything is sent", async () => {
  await using portal = await stage();
  const full = { ...memoryJournal(), append: async () => Promise.reject(new Error("disk full")) };
  const result = await portal.write(deals(20), { journal: full, resolver: titleResolver(portal.client) });
  expect(result.stopped).toMatchObject({ message: "disk full" });
  expect(portal.emulator.writes()).toEqual([]);
});

test("the bulk write waits for its place: the portal refuses nothing", async () => {
  await using portal = await stage(
    { limits: { bucket: { threshold: 10, drain: 2 } } },
    { limits: { burst: 10, drain: 2 } },
  );
  expect(await portal.write(deals(2000), { journal: memoryJournal() })).toMatchObject({ done: 2000, requests: 41 });
  expect(portal.emulator.stats().refused).toBe(0);
});

test("commands whose method has no operating time left are sent when it is open again", async () => {
  await using portal = await stage(
    { limits: { operating: { limit: 60 } }, cost: { "crm.deal.add": 500 } },
    { limits: { operating: 60 } },
  );
  expect(await portal.write(deals(400), { journal: memoryJournal() })).toMatchObject({ done: 400, failed: 0 });
  expect(await portal.added()).toHaveLength(400);
  expect(portal.clock.sleeps.some((length) => length > 60_000)).toBe(true);
});

test("a slow portal gets few commands a request, so that none is cut off", async () => {
  const limits = { requestSeconds: 60 };
  await using portal = await stage({ limits, latency: { command: 5000 } });
  const result = await portal.write(deals(30), { journal: memoryJournal(), parallel: 1 });
  expect(result).toMatchObject({ done: 30, unknown: 0, requests: 6 });
});
