import { expect, test } from "vitest";
import type { ListProgress, Params } from "../src/index.ts";
import { caught } from "./caught.ts";
import { readScripted as read, type Script } from "./scripted-list.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const rowsFrom = (ids: readonly number[]) => ids.map((id) => ({ id }));
const idsOf = (rows: readonly unknown[]) => rows.map((row) => (row as { id: unknown }).id);
const at = (params: Params, name: string) => Number(params[name] ?? 0);

/** A list of OFFSET and LIMIT that gives fewer rows than it counts through. */
function recent(count: number): Script {
  return ({ params }) => {
    const [offset, limit] = [at(params, "OFFSET"), at(params, "LIMIT")];
    const items = numbers(count).slice(Math.max(0, offset - 2), offset + limit - 5);
    return { result: { items: items.map((id) => ({ id: `chat${id}` })), hasMore: offset + limit < count }, total: -1 };
  };
}

test("an offset that grows by the limit, repeated rows, rows with names, the end by a flag", async () => {
  const { rows, commands } = await read("im.recent.list", recent(450));
  expect(commands.map(({ params }) => params)).toEqual([
    { LIMIT: 200, OFFSET: 0 },
    { LIMIT: 200, OFFSET: 200 },
    { LIMIT: 200, OFFSET: 400 },
  ]);
  expect(rows).toHaveLength(new Set(idsOf(rows)).size);
});

test("the caller's limit is the size of the pages, and the flag ends the list even with an empty page", async () => {
  const { commands } = await read("im.recent.list", recent(100), { limit: 30, SKIP_CHAT: "Y" });
  expect(commands.map(({ params }) => at(params, "OFFSET"))).toEqual([0, 30, 60, 90]);
  expect(commands[0]?.params).toEqual({ SKIP_CHAT: "Y", LIMIT: 30, OFFSET: 0 });
  expect((await caught(read("im.recent.list", recent(1), { LIMIT: 500 }))).message).toMatch(/from 1 to 200/);
});

test("more that is announced and never comes is an error", async () => {
  const error = await caught(read("im.recent.list", () => ({ result: { items: [{ id: 1 }], hasMore: true } })));
  expect(error.message).toMatch(/do not go on/);
});

test("rows that are an object, counted", async () => {
  const script: Script = ({ params }) => {
    const found = numbers(70).slice(at(params, "OFFSET"), at(params, "OFFSET") + at(params, "LIMIT"));
    return { result: Object.fromEntries(found.map((id) => [id * 2, { id }])), total: 70 };
  };
  const seen: ListProgress[] = [];
  const options = { onProgress: (progress: ListProgress) => seen.push(progress) };
  expect(idsOf((await read("im.search.user.list", script, { FIND: "Ann" }, options)).rows)).toEqual(numbers(70));
  expect(seen).toEqual([
    { rows: 50, requests: 1, total: 70, cursor: "start:50" },
    { rows: 70, requests: 2, total: 70 },
  ]);
  const rest = await read("im.search.user.list", script, { FIND: "Ann" }, { cursor: "start:50" });
  expect(idsOf(rest.rows)).toEqual(numbers(70).slice(50));
});

const channels: Script = ({ params }) => {
  const { offset, limit } = params["PARAMS"] as { offset: number; limit: number };
  return {
    result: numbers(230)
      .slice(offset, offset + limit)
      .map((id) => ({ ID: id })),
  };
};

test("paging and conditions inside PARAMS", async () => {
  const params = { PARAMS: { filter: { ACTIVE: "Y" } } };
  const { rows, commands } = await read("imopenlines.config.list.get", channels, params);
  expect(rows).toHaveLength(230);
  expect(commands[1]?.params).toEqual({ PARAMS: { filter: { ACTIVE: "Y" }, limit: 200, offset: 200 } });
});

/** A chat: the newest message first, older than LAST_ID. */
function chat(count: number, extra = 0): Script {
  return ({ params }, number) => {
    const older = numbers(count).filter((id) => params["LAST_ID"] === undefined || id < at(params, "LAST_ID"));
    const size = at(params, "LIMIT") + (number === 0 ? extra : 0);
    return { result: { chat_id: 1, messages: rowsFrom(older.slice(-size).toReversed()), users: [], files: [] } };
  };
}

test.each([
  [0, 0, 1],
  [49, 0, 1],
  [50, 0, 2],
  [130, 0, 3],
  [130, 20, 3],
])("%i messages (and %i unread ones on the first page) are read backwards", async (count, extra, requests) => {
  const found = await read("im.dialog.messages.get", chat(count, extra), { DIALOG_ID: "chat1" });
  expect(idsOf(found.rows)).toEqual(numbers(count).toReversed());
  expect(found.requests).toHaveLength(requests);
});

test("a chat is read on from a cursor", async () => {
  const seen: ListProgress[] = [];
  const options = { maxItems: 60, onProgress: (progress: ListProgress) => seen.push(progress) };
  await read("im.dialog.messages.get", chat(130), { DIALOG_ID: "chat1" }, options);
  expect(seen.map(({ cursor }) => cursor)).toEqual(["last:81", "last:31"]);
  const rest = await read("im.dialog.messages.get", chat(130), { DIALOG_ID: "chat1" }, { cursor: "last:31" });
  expect(idsOf(rest.rows)).toEqual(numbers(30).toReversed());
});

test("a chat that repeats its messages is an error", async () => {
  const messages = rowsFrom(numbers(50));
  const error = await caught(read("im.dialog.messages.get", () => ({ result: { messages } }), { DIALOG_ID: "1" }));
  expect(error.message).toMatch(/do not go on/);
});

test("notifications: identifier and kind of the last one go on together", async () => {
  const waiting = numbers(60).map((id) => ({ id: 1000 - id, notify_type: 1 }));
  const others = numbers(80).map((id) => ({ id: 2000 - id, notify_type: 2 }));
  const all = [...waiting, ...others];
  const script: Script = ({ params }) => {
    const from = all.findIndex(({ id }) => id === params["LAST_ID"]) + 1;
    return { result: { total_count: all.length, notifications: all.slice(from, from + 50), users: [] } };
  };
  const seen: ListProgress[] = [];
  const onProgress = (progress: ListProgress) => seen.push(progress);
  const { rows, commands } = await read("im.notify.get", script, {}, { onProgress });
  expect(rows).toEqual(all);
  expect(commands.map(({ params }) => [params["LAST_ID"], params["LAST_TYPE"]])).toEqual([
    [undefined, undefined],
    [950, 1],
    [1960, 3],
  ]);
  expect(seen[1]).toEqual({ rows: 100, requests: 2, total: 140, cursor: "last:1960,3" });
});

test("a portal without notifications answers with two fields", async () => {
  const { rows } = await read("im.notify.get", () => ({ result: { notifications: [], users: [] } }));
  expect(rows).toEqual([]);
});

const elapsed: Script = ({ params }) => {
  const { NAV_PARAMS } = params["PARAMS"] as { NAV_PARAMS: { iNumPage: number; nPageSize: number } };
  const from = (NAV_PARAMS.iNumPage - 1) * NAV_PARAMS.nPageSize;
  const ids = numbers(120).slice(from, from + NAV_PARAMS.nPageSize);
  return { result: ids.map((id) => ({ ID: String(id) })), total: 120 };
};

test("numbered pages send all parameters that count by position", async () => {
  const { rows, commands } = await read("task.elapseditem.getlist", elapsed, {
    FILTER: { ">=CREATED_DATE": "2026-01-01" },
    TASKID: 7,
  });
  expect(rows).toHaveLength(120);
  expect(commands.map(({ params }) => Object.entries(params))).toEqual(
    [1, 2, 3].map((iNumPage) => [
      ["TASKID", 7],
      ["ORDER", { ID: "ASC" }],
      ["FILTER", { ">=CREATED_DATE": "2026-01-01" }],
      ["SELECT", ["*"]],
      ["PARAMS", { NAV_PARAMS: { nPageSize: 50, iNumPage } }],
    ]),
  );
  const first = (await read("task.elapseditem.getlist", elapsed, { ORDER: { USER_ID: "asc" } })).commands[0];
  expect(Object.keys(first?.params ?? {})).toEqual(["ORDER", "FILTER", "SELECT", "PARAMS"]);
  const checklist = await read("task.checklistitem.getlist", () => ({ result: [] }), {
    ORDER: { ID: "asc" },
    TASKID: 7,
  });
  expect(Object.entries(checklist.commands[0]?.params ?? {})).toEqual([
    ["TASKID", 7],
    ["ORDER", { ID: "asc" }],
  ]);
});

test.each([
  ["im.recent.list", { OFFSET: 0 }, /pages by itself/],
  ["im.recent.list", { LAST_MESSAGE_DATE: "2026-01-01" }, /pages by itself/],
  ["im.dialog.messages.get", { DIALOG_ID: 1, FIRST_ID: 1 }, /pages by itself/],
  ["im.dialog.messages.get", { DIALOG_ID: 1, LAST_ID: 1 }, /pages by itself/],
  ["im.dialog.messages.get", {}, /needs the parameter "DIALOG_ID"/],
  ["im.dialog.messages.search", { CHAT_ID: 1, ORDER: { ID: "ASC" } }, /newest one backwards/],
  ["im.dialog.messages.search", { CHAT_ID: 1, ORDER: { DATE: "DESC" } }, /cannot be ordered by DATE/],
  ["im.notify.get", { LAST_TYPE: 1 }, /pages by itself/],
  ["task.elapseditem.getlist", { PARAMS: { NAV_PARAMS: { iNumPage: 2 } } }, /pages by itself/],
  ["task.commentitem.getlist", {}, /needs the parameter "TASKID"/],
  ["lists.element.get", { IBLOCK_TYPE_ID: "lists" }, /IBLOCK_ID, IBLOCK_CODE/],
  ["calendar.event.get", { type: "user", ownerId: 1, order: { ID: "ASC" } }, /knows no order/],
])("%s with %j is refused", async (method, params, reason) => {
  const error = await caught(read(method, () => ({ result: [] }), params));
  expect(error.code).toBe("bad-parameters");
  expect(error.message).toMatch(reason);
});
