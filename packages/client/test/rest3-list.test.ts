import { expect, test } from "vitest";
import { anyMethod, createClient, type ListOptions, type ListProgress } from "../src/index.ts";
import { caught } from "./caught.ts";
import { collected } from "./collected.ts";
import { json, rawServer, type RawServer, type Respond } from "./raw-server.ts";

const v3 = { api: "v3" } as const;
const idsFrom = (first: number, count: number) => Array.from({ length: count }, (_, index) => ({ id: first + index }));

async function read(
  server: RawServer,
  method: string,
  params: object = {},
  options: ListOptions = v3,
): Promise<readonly { id: number }[]> {
  await using client = createClient({ webhook: server.webhook, limits: "self-hosted" });
  return (await collected(client.list(anyMethod(method), { ...params }, options))) as { id: number }[];
}

type Query = Record<"pagination" | "cursor", Record<string, number>> & { filter: unknown[][] };
const query = (params: object): Query => params as Query;

/** A list of so many rows that knows nothing but pages. */
const pagesOf =
  (count: number): Respond =>
  ({ params }, response) => {
    const { limit = 50, offset = 0 } = query(params).pagination ?? {};
    return json(response, { result: { items: idsFrom(1 + offset, Math.min(limit, Math.max(0, count - offset))) } });
  };

/** A list of so many rows that goes on behind an identifier. */
const afterId =
  (count: number): Respond =>
  ({ params }, response) => {
    const after = Number(query(params).filter.at(-1)?.[2]);
    const limit = query(params).pagination?.["limit"] ?? 50;
    return json(response, { result: { items: idsFrom(after + 1, Math.min(limit, count - after)) } });
  };

test("tasks are read behind the last identifier, 1,000 rows a request, until a page is short", async () => {
  await using server = await rawServer(afterId(2500));
  const rows = await read(server, "tasks.task.list", { filter: [["id", ">", 0]], select: ["title"] });
  expect(rows.map(({ id }) => id)).toEqual(idsFrom(1, 2500).map(({ id }) => id));
  expect(server.requests.map(({ params }) => params)).toEqual(
    [0, 1000, 2000].map((after) => ({
      filter: [
        ["id", ">", 0],
        ["id", ">", after],
      ],
      order: { id: "ASC" },
      select: ["id", "title"],
      pagination: { limit: 1000 },
    })),
  );
});

test("a full last page takes one more look", async () => {
  await using server = await rawServer(afterId(2000));
  expect(await read(server, "tasks.task.list")).toHaveLength(2000);
  expect(server.requests).toHaveLength(3);
});

test("with an own order, rows come by offset", async () => {
  await using server = await rawServer(pagesOf(1500));
  expect(await read(server, "tasks.task.list", { order: { title: "ASC" } })).toHaveLength(1500);
  expect(server.requests.map(({ params }) => params)).toEqual([
    { order: { title: "ASC" }, pagination: { limit: 1000, offset: 0 } },
    { order: { title: "ASC" }, pagination: { limit: 1000, offset: 1000 } },
  ]);
});

test("a portal that cannot order by the identifier is read by offset", async () => {
  const pages = pagesOf(1200);
  await using server = await rawServer((request, response, number) =>
    number === 1
      ? json(response, { error: { code: "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION", message: "" } }, 400)
      : pages(request, response, number),
  );
  expect(await read(server, "main.eventlog.list", {}, {})).toHaveLength(1200);
  expect(server.requests.map(({ params }) => query(params).pagination)).toEqual([
    { limit: 1000 },
    { limit: 1000, offset: 0 },
    { limit: 1000, offset: 1000 },
  ]);
});

test("a list that only REST 3.0 has is read there without being asked; mail in pages of 200", async () => {
  await using server = await rawServer(pagesOf(450));
  expect(await read(server, "mail.message.list", { mailboxId: 3 }, {})).toHaveLength(450);
  expect(server.requests.map(({ path, params }) => [path.includes("/rest/api/"), query(params).pagination])).toEqual(
    [0, 200, 400].map((offset) => [true, { limit: 200, offset }]),
  );
});

test("the event log is followed by its cursor, from where the caller wants, and goes on from there", async () => {
  await using server = await rawServer(({ params }, response) => {
    const { value = 0, limit = 0 } = query(params).cursor;
    return json(response, { result: { items: idsFrom(value + 1, Math.min(limit, 2100 - value)) } });
  });
  const told: (string | undefined)[] = [];
  const onProgress = ({ cursor }: ListProgress) => void told.push(cursor);
  const rows = await read(server, "main.eventlog.tail", { cursor: { value: 100 } }, { maxItems: 1500, onProgress });
  expect([rows[0]?.id, rows.at(-1)?.id]).toEqual([101, 1600]);
  expect(server.requests.map(({ params }) => query(params).cursor)).toEqual([
    { field: "id", order: "ASC", value: 100, limit: 1000 },
    { field: "id", order: "ASC", value: 1100, limit: 1000 },
  ]);
  expect(told).toEqual(["after:1100", "after:2100"]);
  expect(await read(server, "main.eventlog.tail", {}, { cursor: "after:2090" })).toEqual(idsFrom(2091, 10));
});

test("collections go on where the answer before has told to", async () => {
  await using server = await rawServer((_, response, number) =>
    json(response, {
      result: { items: idsFrom(number, 1), nextCursor: number < 3 ? { position: number, id: number } : null },
    }),
  );
  expect(await read(server, "note.collection.list")).toEqual(idsFrom(1, 3));
  expect(server.requests.map(({ params }) => query(params).pagination["afterCursor"])).toEqual([
    undefined,
    { position: 1, id: 1 },
    { position: 2, id: 2 },
  ]);
});

test("a page that repeats itself is an error, not an endless list", async () => {
  await using server = await rawServer((_, response) => json(response, { result: { items: idsFrom(1, 100) } }));
  await using client = createClient({ webhook: server.webhook });
  const rows = collected(client.list(anyMethod("mail.mailbox.list"), {}, v3));
  expect(await caught(rows)).toMatchObject({ code: "malformed-answer" });
  expect(server.requests).toHaveLength(2);
});

test.each([
  ["note.document.search.list", { hasMore: true }],
  ["note.document.tree.list", { truncated: true }],
  ["mail.message.list", { hasMore: true }],
  ["note.collection.list", { hasMore: true, nextCursor: null }],
  ["tasks.task.list", { hasMore: true }],
])("%s: an answer with %j and no way on was cut, and says so", async (method, beside) => {
  await using server = await rawServer((_, response) =>
    json(response, { result: { items: idsFrom(1, 3), ...beside } }),
  );
  expect(await caught(read(server, method))).toMatchObject({
    code: "malformed-answer",
    message: expect.stringMatching(/3 rows/),
  });
  expect(await read(server, method, {}, { ...v3, maxItems: 3 })).toHaveLength(3);
});

test("a search in documents asks for the 200 rows that it can give, or fewer", async () => {
  await using server = await rawServer((_, response) => json(response, { result: { items: [] } }));
  await read(server, "note.document.search.list", { query: "x" });
  await read(server, "note.document.search.list", { query: "x", pagination: { limit: 120 } });
  expect(server.requests.map(({ params }) => query(params).pagination)).toEqual([{ limit: 200 }, { limit: 120 }]);
});

test("a list without pages is read once; one that ignores them is not read for ever", async () => {
  const people = Array.from({ length: 50 }, (_, index) => ({ userId: index, name: "A" }));
  await using server = await rawServer((_, response) => json(response, { result: { items: people } }));
  expect(await read(server, "humanresources.employee.search", { name: "A" })).toHaveLength(50);
  expect(server.requests.map(({ params }) => params)).toEqual([{ name: "A" }]);
  expect(await caught(read(server, "humanresources.later.list"))).toMatchObject({
    message: expect.stringMatching(/do not go on/),
  });
  expect(server.requests).toHaveLength(3);
});

test("id is added to a selection only where the rows are known to have one", async () => {
  await using server = await rawServer((_, response) => json(response, { result: { items: [] } }));
  const methods = ["call.followup.list", "humanresources.employee.search", "timeman.record.list", "main.eventlog.tail"];
  for (const method of methods) await read(server, method, { select: ["name"] });
  expect(server.requests.map(({ params }) => params["select"])).toEqual([
    ["name"],
    ["name"],
    ["id", "name"],
    ["id", "name"],
  ]);
});

test.each([
  [{ pagination: { page: 2 } }, /pagination\.page/],
  [{ pagination: { limit: 0 } }, /from 1 to 1000/],
  [{ pagination: { limit: 1001 } }, /from 1 to 1000/],
  [{ filter: { ">id": 1 } }, /array of conditions/],
])("%j is refused before anything is sent", async (params, message) => {
  await using server = await rawServer(pagesOf(1));
  expect(await caught(read(server, "tasks.task.list", params))).toMatchObject({
    code: "bad-parameters",
    message: expect.stringMatching(message),
  });
  expect(server.requests).toHaveLength(0);
});

test("rows by identifiers are a matter of REST 2", async () => {
  await using server = await rawServer(pagesOf(1));
  await using client = createClient({ webhook: server.webhook });
  const rows = collected(client.listByIds(anyMethod("tasks.task.list"), [1], {}, v3));
  expect(await caught(rows)).toMatchObject({ code: "bad-parameters" });
});
