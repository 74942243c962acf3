import { expect, test } from "vitest";
import type { ListProgress } from "../src/index.ts";
import { caught } from "./caught.ts";
import { readScripted as read, type Script } from "./scripted-list.ts";

const users = (count: number) => Array.from({ length: count }, (_, index) => ({ ID: String(index + 1) }));

/** A well-behaved offset list. */
function pages(count: number): Script {
  return ({ start }) => ({
    result: users(count).slice(start, start + 50),
    total: count,
    ...(start + 50 < count ? { next: start + 50 } : {}),
  });
}

test.each([
  [0, 1],
  [1, 1],
  [50, 1],
  [51, 2],
  [130, 2],
  [551, 3],
  [1100, 4],
])("%i users are all read, by ID, in %i requests", async (count, requests) => {
  const found = await read("user.get", pages(count), { FILTER: { ACTIVE: true } });
  expect(found.rows).toEqual(users(count));
  expect(found.requests).toHaveLength(requests);
  expect(found.commands[0]?.params).toEqual({ FILTER: { ACTIVE: true }, sort: "ID", order: "ASC" });
  expect(found.commands.map(({ start }) => start)).toEqual(
    Array.from({ length: Math.max(1, Math.ceil(count / 50)) }, (_, index) => index * 50),
  );
});

test("the caller's own order stays, in the spelling of the method", async () => {
  expect((await read("user.get", pages(1), { SORT: "NAME", ORDER: "DESC" })).commands[0]?.params).toEqual({
    sort: "NAME",
    order: "DESC",
  });
  const lists = { IBLOCK_TYPE_ID: "lists", IBLOCK_ID: 1 };
  const named = await read("lists.element.get", pages(1), {
    ...lists,
    filter: { NAME: "A" },
    element_order: { NAME: "DESC" },
  });
  expect(named.commands[0]?.params).toEqual({ ...lists, FILTER: { NAME: "A" }, ELEMENT_ORDER: { NAME: "DESC" } });
});

test("without an order of the caller rows are asked for by their identifier, and for it", async () => {
  const { commands } = await read("bizproc.task.list", pages(60), { SELECT: ["NAME"] });
  expect(commands[0]?.params).toEqual({ SELECT: ["ID", "NAME"], ORDER: { ID: "ASC" } });
  expect(commands[1]?.params).toMatchObject({ START: 50 });
});

test("a next page after the last one is not read for ever", async () => {
  const { rows, requests } = await read("some.thing.list", () => ({
    result: { things: users(50) },
    total: 50,
    next: 50,
  }));
  expect(rows).toHaveLength(50);
  expect(requests).toHaveLength(2);
});

test.each(["user.get", "lists.element.get", "some.thing.list"])(
  "a count that is too low cuts nothing off %s",
  async (method) => {
    const params = method === "lists.element.get" ? { IBLOCK_TYPE_ID: "lists", IBLOCK_ID: 1 } : {};
    for (const total of [1, 10, 50, 60, 100, 129]) {
      const script: Script = ({ start }) => ({
        result: users(130).slice(start, start + 50),
        total,
        ...(start + 50 < 130 ? { next: start + 50 } : {}),
      });
      expect((await read(method, script, params)).rows).toEqual(users(130));
    }
  },
);

test("a page that only repeats ends a list without a count", async () => {
  const { rows, requests } = await read("some.thing.list", ({ start }) => ({ result: users(50), next: start + 50 }));
  expect(rows).toHaveLength(50);
  expect(requests).toHaveLength(2);
});

test.each([[users(50)], [[]]])(
  "a page with nothing new (%#) is an error while counted rows are missing",
  async (again) => {
    const script: Script = ({ start }) => ({ result: start === 0 ? users(50) : again, total: 999, next: start + 50 });
    const error = await caught(read("some.thing.list", script));
    expect(error).toMatchObject({ code: "malformed-answer", message: expect.stringMatching(/do not go on/) });
  },
);

test.each([0, -1])("a total of %i beside rows is no total", async (total) => {
  const script: Script = ({ start }) => ({
    result: users(70).slice(start, start + 50),
    total,
    ...(start === 0 ? { next: 50 } : {}),
  });
  expect((await read("some.thing.list", script)).rows).toHaveLength(70);
  expect((await read("user.get", script)).rows).toHaveLength(70);
});

test("rows pushed to the next page by an insertion come once", async () => {
  const shifted = [{ ID: "900" }, ...users(60)];
  const { rows } = await read("some.thing.list", ({ start }) =>
    start === 0 ? { result: users(50), total: 60, next: 50 } : { result: shifted.slice(50) },
  );
  expect(rows).toEqual(users(60));
});

test("a position that does not move is an error, not an endless loop", async () => {
  const reading = read("some.thing.list", (_, number) => ({ result: [{ ID: number + 1 }], next: 50 }));
  expect((await caught(reading)).message).toMatch(/do not go on/);
});

/** A counted list that changes before each command. */
function changing(count: number, change: (ids: number[], number: number) => void): Script {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  return ({ start }, number) => {
    change(ids, number);
    const result = ids.slice(start, start + 50).map((ID) => ({ ID: String(ID) }));
    return { result, total: ids.length, ...(start + 50 < ids.length ? { next: start + 50 } : {}) };
  };
}

const idsOf = (rows: readonly unknown[]) => rows.map((row) => Number((row as { ID: string }).ID));

test.each([1, 2, 7, 11])("a row that a deletion before command %i drew out of sight is read afterwards", async (at) => {
  const script = changing(800, (ids, number) => {
    if (number === at) ids.splice(0, 3);
  });
  const { rows } = await read("department.get", script);
  const ids = idsOf(rows);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Array.from({ length: 797 }, (_, index) => index + 4).filter((id) => !ids.includes(id))).toEqual([]);
});

test("rows added at the end while reading are read, and nothing comes twice", async () => {
  const script = changing(500, (ids) => ids.push(ids.length + 1));
  const ids = idsOf((await read("department.get", script)).rows);
  expect(ids.slice(0, 500)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
  expect(new Set(ids).size).toBe(ids.length);
});

test("a list that never comes to rest is an error, not an incomplete success", async () => {
  const script = changing(5000, (ids) => ids.splice(0, 1));
  const error = await caught(read("department.get", script));
  expect(error).toMatchObject({
    code: "malformed-answer",
    isRetryable: true,
    message: expect.stringMatching(/faster than/),
  });
});

test("a count above what can be seen ends where the rows end", async () => {
  const { rows, requests } = await read("lists.element.get", pages(0), { IBLOCK_TYPE_ID: "lists", IBLOCK_ID: 1 });
  expect([rows, requests.length]).toEqual([[], 1]);
  const script: Script = ({ start }) => ({ result: users(70).slice(start, start + 50), total: 90 });
  expect((await read("department.get", script)).rows).toEqual(users(70));
});

test("a search without a count ends with a page that is not full, and tells when the portal gives no more", async () => {
  const search =
    (count: number): Script =>
    ({ start }) => ({
      result: users(count).slice(Math.min(start, 1000), Math.min(start, 1000) + 50),
    });
  const params = { QUERY: "plan" };
  expect((await read("disk.file.search", search(120), params)).rows).toEqual(users(120));
  expect((await read("disk.file.search", search(1049), params)).rows).toEqual(users(1049));
  expect((await read("disk.file.search", search(5000), params, { maxItems: 1050 })).rows).toEqual(users(1050));
  expect((await caught(read("disk.file.search", search(5000), params))).message).toMatch(/1050 rows/);
});

test("progress tells the total and where to go on", async () => {
  const seen: ListProgress[] = [];
  const onProgress = (progress: ListProgress) => seen.push(progress);
  await read("user.get", pages(700), {}, { onProgress });
  expect(seen).toEqual([
    { rows: 50, requests: 1, total: 700, cursor: "start:50" },
    { rows: 550, requests: 2, total: 700, cursor: "start:550" },
    { rows: 700, requests: 3, total: 700, cursor: "start:700" },
  ]);
  const rest = await read("user.get", pages(700), {}, { cursor: "start:550" });
  expect(rest.rows).toEqual(users(700).slice(550));
  expect((await read("some.thing.list", pages(130), {}, { cursor: "start:50" })).rows).toEqual(users(130).slice(50));
});

test.each(["after:5", "start:", "start:-1", "start:1e3", "", "start:5,1"])(
  "%j is no cursor of an offset list",
  async (cursor) => {
    expect((await caught(read("user.get", pages(1), {}, { cursor }))).message).toMatch(/no cursor of this list/);
  },
);

test.each([
  ["calendar.event.get", { type: "user", ownerId: 1 }, { result: [{ ID: "5" }, { ID: "2" }] }, 2],
  ["crm.status.list", {}, { result: [{ ID: "1" }], total: 1 }, 1],
  ["crm.currency.list", {}, { result: [{ CURRENCY: "RUB" }, { CURRENCY: "USD" }], total: 0 }, 2],
  ["crm.category.list", { entityTypeId: 2 }, { result: { categories: [{ id: 0 }, { id: 1 }] }, total: 2 }, 2],
  ["crm.category.list", { entityTypeId: 2 }, { result: { categories: { 1: { id: 0 }, 5: { id: 1 } } } }, 2],
  ["crm.category.list", { entityTypeId: 2 }, { result: [] }, 0],
  ["im.chat.user.list", { CHAT_ID: 5 }, { result: [1, 27] }, 2],
  ["scope", {}, { result: ["crm", "task"] }, 2],
  ["some.thing.list", {}, { result: { things: [{ id: 1 }], count: 1 } }, 1],
])("%s gives its rows at once", async (method, params, envelope, count) => {
  const { rows, requests } = await read(method, () => envelope, params);
  expect(rows).toHaveLength(count);
  expect(requests).toHaveLength(1);
});

test("a list that comes in one piece is read on when there is a next page after all", async () => {
  expect((await read("crm.status.list", pages(120))).rows).toEqual(users(120));
});

test("occurrences of one calendar event share its identifier, and all of them come", async () => {
  const rows = [{ ID: "7", NAME: "Standup" }, { ID: "7", NAME: "Standup" }, { ID: "8" }];
  const params = { type: "user", ownerId: 1 };
  expect((await read("calendar.event.get", () => ({ result: rows }), params)).rows).toEqual(rows);
});

test.each([
  { result: true },
  { result: { item: { id: 1 } } },
  { result: { a: [], b: [] } },
  { result: null },
  { result: { ID: "1", UF_DEPARTMENT: [1] } },
  { result: { ID: "1", NAME: "A", LAST_NAME: "B", PHONES: [{ VALUE: "1" }] } },
])("%j is no list", async (envelope) => {
  expect((await caught(read("some.thing.get", () => envelope))).message).toMatch(/no list of rows/);
});

test("maxItems and start", async () => {
  const some = await read("user.get", pages(1300), {}, { maxItems: 120 });
  expect(some.rows).toEqual(users(120));
  expect(some.commands).toHaveLength(3);
  expect((await read("user.get", pages(1300), {}, { maxItems: 0 })).requests).toHaveLength(0);
  expect((await caught(read("user.get", pages(130), { start: 50 }))).code).toBe("bad-parameters");
});

test("the signal ends reading between batches", async () => {
  const controller = new AbortController();
  const options = { signal: controller.signal, onProgress: () => controller.abort() };
  expect((await caught(read("user.get", pages(1300), {}, options))).code).toBe("aborted");
});
