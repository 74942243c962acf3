import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyMethod, createClient, type ListOptions, type ListProgress, type Params } from "../src/index.ts";
import { caught } from "./caught.ts";
import { collected } from "./collected.ts";
import { type MiniOptions, miniPortal } from "./mini-portal.ts";
import { rawServer } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

interface ReadOptions extends ListOptions {
  readonly method?: string;
  readonly params?: Params;
}

async function read(mini: MiniOptions, { method = "crm.deal.list", params = {}, ...options }: ReadOptions = {}) {
  const portal = miniPortal(mini);
  await using server = await rawServer(portal.respond);
  await using client = createClient({ webhook: server.webhook, clock: virtualClock() });
  const ids: number[] = [];
  for await (const row of client.list(anyMethod(method), params, options)) ids.push(Number(row["ID"] ?? row["id"]));
  return { ids, portal, requests: server.requests.length };
}

const everyThird = (count: number) => Array.from({ length: count }, (_, index) => (index + 1) * 3);

test.each([
  [0, 1],
  [1, 1],
  [49, 1],
  [50, 1],
  [51, 1],
  [99, 1],
  [100, 1],
  [101, 2],
  [599, 2],
  [600, 2],
  [3103, 3],
])("%i rows are all read, in order, in %i requests", async (count, requests) => {
  const found = await read({ count });
  expect(found.ids).toEqual(everyThird(count));
  expect(found.requests).toBe(requests);
});

test.each([
  ["crm.item.list", { entityTypeId: 2 }, { wrapper: "items", rowId: "id" }, /entityTypeId=2/],
  ["tasks.task.list", { filter: { GROUP_ID: 7 } }, { wrapper: "tasks", rowId: "id" }, /GROUP_ID%5D=7/],
  ["crm.stagehistory.list", { entityTypeId: 2 }, { wrapper: "items", rowId: "ID" }, /entityTypeId=2/],
])("%s is read through its own path", async (method, params, mini, pattern) => {
  const found = await read({ count: 730, ...mini }, { method, params });
  expect(found.ids).toEqual(everyThird(730));
  for (const { text } of found.portal.commands) expect(text).toMatch(pattern);
});

test("tasks are asked for their identifier even if only the title is wanted", async () => {
  const { portal } = await read(
    { count: 1, wrapper: "tasks", rowId: "id" },
    { method: "tasks.task.list", params: { select: ["TITLE"] } },
  );
  expect(decodeURIComponent(portal.commands[1]?.text ?? "")).toContain("select[0]=ID&select[1]=TITLE");
});

test("the classic rule on short pages does not lead to the first page again", async () => {
  const { ids, portal } = await read({ count: 60 });
  expect(ids).toEqual(everyThird(60));
  expect(portal.commands.map(({ rows }) => rows)).toEqual([50, 50, 10]);
});

test("rows that are deleted while reading cost no other row", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 1200 }),
      fc.infiniteStream(fc.nat({ max: 1200 })),
      async (count, stream) => {
        const deleted = new Set<number>();
        const found = await read({
          count,
          before(ids) {
            const victim = [...ids][(stream.next().value ?? 0) % Math.max(1, ids.size)];
            if (victim === undefined) return;
            ids.delete(victim);
            deleted.add(victim);
          },
        });
        expect(found.ids).toEqual([...new Set(found.ids)].toSorted((a, b) => a - b));
        const alive = everyThird(count).filter((id) => !deleted.has(id));
        expect(alive.filter((id) => !found.ids.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test("a page that is short before the end is not taken for the end", async () => {
  // Command 0 is the probe; the second page loses its last rows although there are more behind it.
  const found = await read({ count: 400, page: (rows, command) => (command === 2 ? rows.slice(0, 30) : rows) });
  expect(found.ids).toEqual(everyThird(400));
});

const twice = (rows: number[]) => rows.flatMap((id) => (id % 7 === 0 ? [id, id] : [id])).slice(0, 50);

test("a row that comes several times, one behind the other, is given once", async () => {
  const found = await read({ count: 700, page: (rows) => (rows[0] === 2100 ? rows : twice(rows)) });
  expect(found.ids).toEqual(everyThird(700));
});

test("an empty page before the end is not taken for the end", async () => {
  const found = await read({ count: 400, page: (rows, command) => (command === 2 ? [] : rows) });
  expect(found.ids).toEqual(everyThird(400));
});

test("a portal that promises rows and never gives them is an error, not an end", async () => {
  const error = await caught(
    read({ count: 400, page: (rows, command) => (rows[0] === 1200 ? rows : command > 2 ? [] : rows) }),
  );
  expect(error.code).toBe("malformed-answer");
  expect(error.message).toMatch(/has more rows/);
});

test("rows added behind while reading are read or not, but nothing comes twice", async () => {
  let next = 100_000;
  const found = await read({ count: 700, before: (ids) => ids.add((next += 1)) });
  expect(found.ids).toEqual([...new Set(found.ids)].toSorted((a, b) => a - b));
  expect(found.ids.slice(0, 700)).toEqual(everyThird(700));
});

test("a portal that ignores the filter is found out", async () => {
  const first = everyThird(50);
  const error = await caught(read({ count: 400, page: (rows) => (rows[0] === 1200 ? rows : first) }));
  expect(error.code).toBe("malformed-answer");
  expect(error.message).toMatch(/cannot be read completely/);
});

test("an expensive page keeps batches small", async () => {
  const { requests } = await read({ count: 1000, duration: 10 });
  expect(requests).toBeGreaterThan(9);
});

test("maxItems reads no more pages than needed", async () => {
  const found = await read({ count: 5000 }, { maxItems: 120 });
  expect(found.ids).toEqual(everyThird(120));
  expect(found.portal.commands.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(250);
  expect((await read({ count: 10 }, { maxItems: 0 })).requests).toBe(0);
});

test("leaving the loop sends nothing more", async () => {
  const portal = miniPortal({ count: 5000 });
  await using server = await rawServer(portal.respond);
  await using client = createClient({ webhook: server.webhook });
  for await (const row of client.list("crm.deal.list")) {
    expect(row).toEqual({ ID: "3" });
    break;
  }
  expect(server.requests).toHaveLength(1);
});

test("the caller's own lower bound is where reading begins", async () => {
  const found = await read(
    { count: 500 },
    { params: { filter: { ">ID": 1200, STAGE_ID: "NEW" }, ORDER: { id: "asc" } } },
  );
  expect(found.ids).toEqual(everyThird(500).filter((id) => id > 1200));
  expect(decodeURIComponent(found.portal.commands[1]?.text ?? "")).toMatch(
    /order\[ID\]=ASC&filter\[STAGE_ID\]=NEW&filter\[>ID\]=1200&start=-1/,
  );
});

test("progress tells rows and the place to go on from", async () => {
  const seen: ListProgress[] = [];
  await read({ count: 130 }, { onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ rows }) => rows)).toEqual([100, 130]);
  expect(seen.map(({ cursor }) => cursor)).toEqual(["after:300", "after:390"]);
  expect(seen.at(-1)?.requests).toBe(2);
});

test("a reading that was broken off goes on from its cursor", async () => {
  let cursor: string | undefined;
  const first = await read({ count: 730 }, { maxItems: 250, onProgress: (progress) => (cursor = progress.cursor) });
  const second = await read({ count: 730 }, cursor === undefined ? {} : { cursor });
  expect([...first.ids, ...second.ids]).toEqual(everyThird(730));
});

test("the signal ends reading", async () => {
  const controller = new AbortController();
  const options = { signal: controller.signal, onProgress: () => controller.abort() };
  expect((await caught(read({ count: 500 }, options))).code).toBe("aborted");
});

test.each([
  [{ order: { TITLE: "ASC" } }, /ascending order of ID/],
  [{ ORDER: { ID: "DESC" } }, /ascending order/],
  [{ start: 50 }, /pages by itself/],
  [{ START: 0 }, /pages by itself/],
  [{ filter: { ">ID": "abc" } }, /whole number/],
  [{ filter: { ">ID": 1, ">id": 2 } }, /upper case/],
  [{ filter: [1] }, /object of conditions/],
  [{ filter: {}, FILTER: {} }, /twice/],
  [{ filter: { "@ID": [] } }, /drop the condition/],
])("%j is refused, not overwritten", async (params, reason) => {
  await using server = await rawServer(() => undefined);
  await using client = createClient({ webhook: server.webhook });
  const error = await caught(collected(client.list(anyMethod("crm.deal.list"), params)));
  expect(error.code).toBe("bad-parameters");
  expect(error.message).toMatch(reason);
  expect(server.requests).toHaveLength(0);
});
