import { describe, expect, test } from "vitest";
import { connect, type Connection, eras } from "./connect.ts";
import { startPortal } from "./portal.ts";

/** Rows of all pages of a list, by `next`; each page has to say how many it gives, in data and text. */
async function walk(server: Connection, question: Record<string, unknown>): Promise<readonly unknown[]> {
  const ids: unknown[] = [];
  let cursor: string | undefined;
  do {
    const { structured, text, bytes } = await server.call("b24_call", { ...question, ...(cursor && { cursor }) });
    const rows = structured.data["rows"] as readonly Readonly<Record<string, unknown>>[];
    expect(structured.shown).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(question["detail"] === "full" ? 50_000 : 6144);
    const fenced = text.split("\n").filter((line) => line.startsWith("id: "));
    expect(fenced).toHaveLength(rows.length);
    ids.push(...rows.map(({ id }) => id));
    cursor = structured.next;
  } while (cursor !== undefined);
  return ids;
}

const questions = [
  { limit: 20 },
  { limit: 100, detail: "full" },
  { limit: 60, params: { entityTypeId: 2, filter: { "<=id": 400 }, select: ["id", "title"] } },
];

describe.each(eras)("paging, %s", (era) => {
  test.each(questions)("every row once, however few of them fit: %j", async (asked) => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, era });
    const method = "crm.item.list";
    const params = { entityTypeId: 2, filter: { "<=id": 400 } };
    const bare = { method, params: { ...params, select: ["id"] }, limit: 500, detail: "full" };
    const { structured } = await server.call("b24_call", bare);
    const all = (structured.data["rows"] as readonly { readonly id: unknown }[]).map(({ id }) => id);
    expect(all.length).toBeGreaterThan(100);
    expect(structured.next).toBeUndefined();
    expect(await walk(server, { method, params, ...asked })).toEqual(all);
  });
});

test("fewer rows than asked for are told", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const { structured } = await server.call("b24_call", { method: "crm.item.list", params: { entityTypeId: 2 } });
  expect(structured.shown).toBeLessThan(20);
  expect(structured.notices.join(" ")).toContain(`${structured.shown} of 20 rows`);
});

test("a batch tells that a list goes on, and where", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const commands = { deals: { method: "crm.item.list", params: { entityTypeId: 2, select: ["id"] } } };
  const { structured, text } = await server.call("b24_batch", { commands, detail: "full" });
  const { total, rows } = (structured.data["results"] as { deals: { total: number; rows: unknown[] } }).deals;
  expect(total).toBeGreaterThan(50);
  expect(rows).toHaveLength(50);
  expect(rows[0]).toHaveProperty("id");
  expect(structured.notices).toContain(`deals: 50 of ${total}; the rest by b24_call.`);
  expect(text).toContain(`deals: 50 of ${total}; the rest by b24_call.`);
  expect(text).toContain("1 command, 0 failed");
});
