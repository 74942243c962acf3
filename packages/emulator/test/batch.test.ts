import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: smallWorld() });

describe("containers", () => {
  test("each of the five has its own shape", async () => {
    const portal = await open();
    const mixed = await portal.call("batch", { cmd: ["crm.deal.get?id=0", "crm.deal.list?select[]=ID&filter[ID]=1"] });
    expect(mixed.result).toMatchObject({
      result: { 1: [{ ID: "1" }] },
      result_error: [{ error: "", error_description: "ID is not defined or invalid." }],
      result_total: { 1: 1 },
      result_next: [],
      result_time: { 1: { start: expect.any(Number) } },
    });
    const single = await portal.call("batch", { cmd: ["user.admin"] });
    expect(single.result).toMatchObject({
      result: [true],
      result_error: [],
      result_total: [],
      result_next: [],
      result_time: [{}],
    });
    const named = await portal.call("batch", { cmd: { a: "crm.deal.list", b: "crm.deal.list?filter[ID]=0" } });
    expect(named.result).toMatchObject({ result: { b: [] }, result_total: { a: 130, b: 0 }, result_next: { a: 50 } });
    expect(named.time).toBeDefined();
  });

  test("nothing to do gives empty containers", async () => {
    const portal = await open();
    const empty = { result: [], result_error: [], result_total: [], result_next: [], result_time: [] };
    expect((await portal.call("batch")).result).toEqual(empty);
    expect((await portal.call("batch", { CMD: {} })).result).toEqual(empty);
  });

  test("status is 200 when every command fails, and names are of any case", async () => {
    const portal = await open();
    const { status, body } = await portal.raw("BATCH?Cmd[a]=nope&cmd_[b]=1");
    expect(status).toBe(200);
    expect(at(body, "result_error")).toEqual({
      a: { error: "ERROR_METHOD_NOT_FOUND", error_description: "Method not found!" },
    });
  });
});

describe("commands", () => {
  test("values that are no strings leave no trace but take a place", async () => {
    const portal = await open();
    const cmd = Object.fromEntries(
      Array.from({ length: 52 }, (_, index) => [`c${index}`, index === 0 ? { method: "profile" } : "user.admin"]),
    );
    const answer = await portal.call("batch", { cmd });
    expect(Object.keys(at(answer, "result") as object)).toHaveLength(49);
    expect(at(answer, "result_error")).toEqual({
      c50: { error: "ERROR_BATCH_LENGTH_EXCEEDED", error_description: "Max batch length exceeded" },
      c51: { error: "ERROR_BATCH_LENGTH_EXCEEDED", error_description: "Max batch length exceeded" },
    });
  });

  test("batch, download and upload are forbidden inside", async () => {
    const portal = await open();
    const answer = await portal.call("batch", { cmd: ["batch?cmd[]=profile", "Download", "upload"] });
    expect(rows(answer, "result_error").map(({ error }) => error)).toEqual(
      Array(3).fill("ERROR_BATCH_METHOD_NOT_ALLOWED"),
    );
  });

  test("text behind # is lost, encoded it stays", async () => {
    const portal = await open();
    const cmd = { cut: "crm.deal.list?select[]=ID#&filter[ID]=1", kept: "crm.deal.list?filter[TITLE]=%231" };
    const answer = await portal.call("batch", { cmd });
    expect(at(answer, "result_total")).toEqual({ cut: 130, kept: 0 });
  });

  test("insufficient_scope has no text", async () => {
    const portal = await startPortal({ world: smallWorld({ scopes: [] }) });
    const answer = await portal.call("batch", { cmd: { a: "crm.deal.list", b: "profile" } });
    expect(at(answer, "result_error")).toEqual({ a: { error: "insufficient_scope", error_description: "" } });
    expect(at(answer, "result", "b", "ID")).toBe("1");
  });

  test.each([
    ["1", ["a"]],
    ["false", ["a"]],
    [true, ["a"]],
    ["0", ["a", "c"]],
    [0, ["a", "c"]],
    ["", ["a", "c"]],
    [false, ["a", "c"]],
    [[], ["a", "c"]],
  ])("halt %j", async (halt, keys) => {
    const portal = await open();
    const answer = await portal.call("batch", { halt, cmd: { a: "user.admin", b: "nope", c: "user.admin" } });
    expect(Object.keys(at(answer, "result") as object)).toEqual(keys);
    expect(Object.keys(at(answer, "result_error") as object)).toEqual(["b"]);
  });
});

describe("references", () => {
  test("take over the type of what they find", async () => {
    const portal = await open();
    const answer = await portal.call("batch", {
      cmd: {
        page: "crm.deal.list?select[]=ID&filter[<=ID]=3".replace("<=", "%3C%3D"),
        one: "crm.deal.get?id=$result[page][2][ID]",
        ids: "crm.deal.list?select[]=ID&filter[ID][0]=$result[page][0][ID]&filter[ID][1]=$result[page][1][ID]",
        total: "crm.deal.list?select[]=ID&filter[ID]=$TOTAL[page]",
        department: "im.department.employees.get?ID[]=2",
        people: "user.get?ID=$result[department][2]",
      },
    });
    expect(at(answer, "result", "one", "ID")).toBe("3");
    expect(ids(answer, "result", "ids")).toEqual([1, 2]);
    expect(ids(answer, "result", "total")).toEqual([3]);
    expect(ids(answer, "result", "people")).toEqual([2, 3]);
  });

  test("inside a longer text only scalars are put in", async () => {
    const portal = await open();
    const answer = await portal.call("batch", {
      cmd: {
        deal: "crm.deal.get?id=7",
        title: "crm.deal.list?select[]=ID&filter[TITLE]=Deal%20$result[same][ID]",
        same: "crm.deal.get?id=9",
        found: "crm.deal.list?select[]=ID&filter[TITLE]=Deal%20$result[same][ID]",
        glued: "crm.deal.list?select[]=ID&filter[ID]=$result[deal][ID],$result[same][ID]",
      },
    });
    expect(at(answer, "result", "title")).toEqual([]);
    expect(ids(answer, "result", "found")).toEqual([9]);
    expect(ids(answer, "result", "glued")).toEqual([7]);
  });

  test("an absent path gives the deepest value reached", async () => {
    const portal = await open();
    const answer = await portal.call("batch", {
      cmd: {
        none: "crm.deal.list?filter[ID]=0",
        empty: "crm.deal.list?select[]=ID&filter[@ID]=$result[none][0][ID]",
        deal: "crm.deal.get?id=5",
        later: "user.get?ID[]=3&ID[]=$result[deal][OPPORTUNITY][x]",
        failed: "crm.deal.get?id=0",
        error: "crm.deal.list?select[]=ID&filter[TITLE]=$error[failed][error_description]",
      },
    });
    expect(at(answer, "result_total", "empty")).toBe(130);
    expect(ids(answer, "result", "later")).toEqual([3]);
    expect(at(answer, "result", "error")).toEqual([]);
  });

  test("a chained keyset read repeats the first page after the first short one", async () => {
    const portal = await open();
    const cmd = {
      p0: dealPage("0"),
      p1: dealPage("$result[p0][49][ID]"),
      p2: dealPage("$result[p1][49][ID]"),
      p3: dealPage("$result[p2][49][ID]"),
      p4: dealPage("$result[p3][49][ID]"),
    };
    const answer = await portal.call("batch", { cmd });
    const pages = ["p0", "p1", "p2", "p3", "p4"].map((key) => ids(answer, "result", key));
    expect(pages.map((list) => [list[0], list.length])).toEqual([
      [1, 50],
      [51, 50],
      [101, 30],
      [2, 50],
      [52, 50],
    ]);
  });

  test("in crm.item.list an array in a comparison is refused", async () => {
    const portal = await open();
    const answer = await portal.call("batch", {
      cmd: { p0: itemPage("100"), p1: itemPage("$result[p0][items][49][id]") },
    });
    expect(ids(answer, "result", "p0", "items")).toHaveLength(30);
    expect(at(answer, "result_error", "p1", "error")).toBe("INVALID_ARG_VALUE");
  });
});

function dealPage(from: string): string {
  return `crm.deal.list?start=-1&order[ID]=ASC&select[]=ID&filter[%3EID]=${from}`;
}

function itemPage(from: string): string {
  return `crm.item.list?entityTypeId=2&start=-1&select[]=id&filter[%3Eid]=${from}`;
}
