import { expect, test } from "vitest";
import { createClient, type ListOptions, type Params } from "../src/index.ts";
import { caught } from "./caught.ts";
import { collected } from "./collected.ts";
import { json, type RawRequest, rawServer } from "./raw-server.ts";

type Script = (request: RawRequest, start: number) => unknown;

async function read(method: string, script: Script, params: Params = {}, options: ListOptions = {}) {
  await using server = await rawServer((request, response) =>
    json(response, script(request, Number(request.params["start"] ?? 0))),
  );
  await using client = createClient({ webhook: server.webhook });
  const rows = await collected(client.list<unknown>(method, params, options));
  return { rows, requests: server.requests };
}

const users = (count: number) => Array.from({ length: count }, (_, index) => ({ ID: String(index + 1) }));

/** A well-behaved offset list. */
function pages(count: number): Script {
  return (_, start) => ({
    result: users(count).slice(start, start + 50),
    total: count,
    ...(start + 50 < count ? { next: start + 50 } : {}),
  });
}

test.each([0, 1, 50, 51, 130])("%i users are all read, by ID", async (count) => {
  const { rows, requests } = await read("user.get", pages(count), { filter: { ACTIVE: true } });
  expect(rows).toEqual(users(count));
  expect(requests).toHaveLength(Math.max(1, Math.ceil(count / 50)));
  expect(requests[0]?.params).toEqual({ filter: { ACTIVE: true }, sort: "ID", order: "ASC" });
});

test("the caller's own order stays", async () => {
  const { requests } = await read("user.get", pages(1), { sort: "NAME", order: "DESC" });
  expect(requests[0]?.params).toEqual({ sort: "NAME", order: "DESC" });
});

test("a next page after the last one is not read for ever", async () => {
  const { rows, requests } = await read("socialnetwork.api.workgroup.list", () => ({
    result: { workgroups: users(50) },
    total: 50,
    next: 50,
  }));
  expect(rows).toHaveLength(50);
  expect(requests).toHaveLength(1);
});

test("a page that only repeats ends a list without a count", async () => {
  const { rows, requests } = await read("some.thing.list", (_, start) => ({ result: users(50), next: start + 50 }));
  expect(rows).toHaveLength(50);
  expect(requests).toHaveLength(2);
});

test.each([users(50), []])(
  "a page with nothing new (%#) is an error while counted rows are missing",
  async (...again) => {
    const script: Script = (_, start) => ({ result: start === 0 ? users(50) : again, total: 999, next: start + 50 });
    const error = await caught(read("some.thing.list", script));
    expect(error).toMatchObject({ code: "malformed-answer", message: expect.stringMatching(/do not go on/) });
  },
);

test("a total of zero beside rows is no total", async () => {
  const { rows } = await read("some.thing.list", (_, start) => ({
    result: users(70).slice(start, start + 50),
    total: 0,
    ...(start === 0 ? { next: 50 } : {}),
  }));
  expect(rows).toHaveLength(70);
});

test("rows pushed to the next page by an insertion come once", async () => {
  const shifted = [{ ID: "900" }, ...users(60)];
  const { rows } = await read("some.thing.list", (_, start) =>
    start === 0 ? { result: users(50), total: 60, next: 50 } : { result: shifted.slice(50) },
  );
  expect(rows).toEqual(users(60));
});

test("a position that does not move is an error, not an endless loop", async () => {
  let count = 0;
  const script: Script = () => ({ result: [{ ID: (count += 1) }], next: 50 });
  const error = await caught(read("some.thing.list", script));
  expect(error.message).toMatch(/do not go on/);
});

test.each([
  ["calendar.event.get", { result: [{ ID: "5" }, { ID: "2" }] }, 2],
  ["crm.status.list", { result: [{ ID: "1" }], total: 1 }, 1],
  ["crm.currency.list", { result: [{ CURRENCY: "RUB" }, { CURRENCY: "USD" }], total: 0 }, 2],
  ["crm.category.list", { result: { categories: [{ id: 0 }, { id: 1 }] }, total: 2 }, 2],
  ["crm.category.list", { result: { categories: { 1: { id: 0 }, 5: { id: 1 } } } }, 2],
  ["crm.category.list", { result: [] }, 0],
  ["scope", { result: ["crm", "task"] }, 2],
  ["some.thing.list", { result: { things: [{ id: 1 }], count: 1 } }, 1],
])("%s gives its rows at once", async (method, envelope, count) => {
  const { rows, requests } = await read(method, () => envelope);
  expect(rows).toHaveLength(count);
  expect(requests).toHaveLength(1);
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
  expect((await read("user.get", pages(130), {}, { maxItems: 60 })).rows).toEqual(users(60));
  expect((await caught(read("user.get", pages(130), { start: 50 }))).code).toBe("bad-parameters");
});
