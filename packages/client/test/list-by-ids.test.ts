import { startEmulator } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { createClient, type ListProgress, type Params } from "../src/index.ts";
import { caught } from "./caught.ts";
import { collected } from "./collected.ts";
import { readScripted, type Script } from "./scripted-list.ts";

/** Rows with even identifiers, of those that were asked for. */
function even(key: string, wrapper?: string, rowId = "ID"): Script {
  return ({ params }) => {
    const wanted = Object.values((params["filter"] ?? params["FILTER"]) as Params).flatMap((value) =>
      typeof value === "object" ? Object.values(value as object) : [],
    );
    expect(Object.keys((params["filter"] ?? params["FILTER"]) as Params)).toContain(key);
    const rows = wanted
      .map(Number)
      .filter((id) => id % 2 === 0)
      .toSorted((a, b) => a - b);
    const result = rows.map((id) => ({ [rowId]: String(id) }));
    return { result: wrapper === undefined ? result : { [wrapper]: result } };
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test("2,500 identifiers a request, rows in their order, what is missing is left out", async () => {
  const ids = numbers(6001).toReversed();
  const seen: ListProgress[] = [];
  const onProgress = (progress: ListProgress) => seen.push(progress);
  const { rows, requests, commands } = await readScripted("crm.deal.list", even("@ID"), {}, { ids, onProgress });
  expect(rows.map((row) => Number((row as { ID: string }).ID))).toEqual(ids.filter((id) => id % 2 === 0));
  expect(requests).toHaveLength(3);
  expect(commands).toHaveLength(121);
  expect(commands[0]?.params).toMatchObject({ order: { ID: "ASC" }, start: "-1" });
  expect(seen).toEqual([
    { rows: 1250, requests: 1, total: 6001, cursor: "start:2500" },
    { rows: 2500, requests: 2, total: 6001, cursor: "start:5000" },
    { rows: 3000, requests: 3, total: 6001, cursor: "start:6001" },
  ]);
  const rest = await readScripted("crm.deal.list", even("@ID"), {}, { ids, cursor: "start:5000" });
  expect(rest.rows).toHaveLength(500);
});

test.each([
  ["crm.item.list", { entityTypeId: 2 }, "@id", "items", "id"],
  ["tasks.task.list", {}, "ID", "tasks", "id"],
  ["crm.stagehistory.list", { entityTypeId: 2 }, "@ID", "items", "ID"],
  ["user.get", {}, "ID", undefined, "ID"],
  ["lists.element.get", { IBLOCK_TYPE_ID: "lists", IBLOCK_ID: 1 }, "=ID", undefined, "ID"],
  ["catalog.price.list", {}, "@id", "prices", "id"],
])("%s in its own form", async (method, params, key, wrapper, rowId) => {
  const { rows } = await readScripted(method, even(key, wrapper, rowId), params, { ids: new Set(["8", 4, 5, 8]) });
  expect(rows).toEqual([{ [rowId]: "8" }, { [rowId]: "4" }]);
});

test("further conditions and a selection go along", async () => {
  const params = { filter: { STAGE_ID: "NEW" }, select: ["TITLE"] };
  const { commands } = await readScripted("crm.deal.list", even("@ID"), params, { ids: [4] });
  expect(commands[0]?.params).toMatchObject({
    select: { 0: "ID", 1: "TITLE" },
    filter: { STAGE_ID: "NEW", "@ID": { 0: "4" } },
  });
});

test("long conditions make shorter requests", async () => {
  const params = { filter: { "!TITLE": numbers(2000).map((number) => `Сделка ${number}`) } };
  const { requests } = await readScripted("crm.deal.list", even("@ID"), params, { ids: numbers(500) });
  expect(requests.length).toBeGreaterThan(1);
  for (const request of requests) expect(JSON.stringify(request.params).length).toBeLessThan(1_500_000);
});

test("no identifiers, no request; maxItems ends reading", async () => {
  expect((await readScripted("crm.deal.list", even("@ID"), {}, { ids: [] })).requests).toHaveLength(0);
  const some = await readScripted("crm.deal.list", even("@ID"), {}, { ids: numbers(9000), maxItems: 10 });
  expect(some.rows).toHaveLength(10);
  expect(some.requests).toHaveLength(1);
});

test("a portal that ignores the list is found out", async () => {
  const error = await caught(readScripted("crm.deal.list", () => ({ result: [{ ID: "99" }] }), {}, { ids: [1] }));
  expect(error).toMatchObject({ code: "malformed-answer", message: expect.stringMatching(/not asked for/) });
});

test.each<[string, Params, Iterable<number | string>, RegExp]>([
  ["crm.deal.list", {}, [0], /no identifier/],
  ["crm.deal.list", {}, [1.5], /no identifier/],
  ["crm.deal.list", {}, ["12a"], /no identifier/],
  ["crm.deal.list", {}, "12", /must be a list/],
  ["crm.deal.list", { filter: { ">ID": 5 } }, [1], /beside a list of identifiers/],
  ["crm.deal.list", { order: { TITLE: "ASC" } }, [1], /ascending order/],
  ["crm.deal.list", { filter: { stageId: 5 } }, [1], /upper case/],
  ["user.get", { ACTIVE: true }, [1], /does not look/],
  ["catalog.product.list", { filter: { iblockId: 1 } }, [1], /no condition that surely/],
  ["crm.status.list", {}, [1], /no condition that surely/],
  ["some.thing.list", {}, [1], /no condition that surely/],
])("%s with %j and %j is refused", async (method, params, ids, reason) => {
  const error = await caught(readScripted(method, () => ({ result: [] }), params, { ids }));
  expect(error.code).toBe("bad-parameters");
  expect(error.message).toMatch(reason);
});

test("on an emulated portal", async () => {
  const world = sharedWorld({ seed: "ru", now: "2026-11-21T09:00:00+03:00" });
  const emulator = await startEmulator({ world });
  await using client = createClient({ webhook: emulator.webhook, limits: "self-hosted" });
  const deals = (await collected(client.list("crm.item.list", { entityTypeId: 2 }))).map(({ id }) => Number(id));
  const items = await collected(
    client.listByIds("crm.item.list", [...deals.toReversed(), 999_999], { entityTypeId: 2 }),
  );
  expect(items.map(({ id }) => Number(id))).toEqual(deals.toReversed());
  const tasks = (await collected(client.list("tasks.task.list"))).map(({ id }) => Number(id));
  const found = await collected(client.listByIds("tasks.task.list", tasks, { select: ["TITLE"] }));
  expect(found.map(({ id }) => Number(id))).toEqual(tasks);
  const users = (await collected(client.list("user.get"))).map(({ ID }) => Number(ID)).toReversed();
  const people = await collected(client.listByIds("user.get", [...users, ...users]));
  expect(people.map(({ ID }) => Number(ID))).toEqual(users);
  await emulator.close();
});
