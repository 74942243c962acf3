import { describe, expect, test } from "vitest";
import { connect, eras } from "./connect.ts";
import { startPortal } from "./portal.ts";

describe.each(eras)("tools over stdio, %s", (era) => {
  test("reports answer with text, links, moment, eyes and figures, in 6 KB", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, era });
    for (const name of ["b24_briefing", "b24_overdue", "b24_pipeline", "b24_search"]) {
      const { text, structured, bytes, isError } = await server.call(name, { whose: "all" });
      expect(isError).toBe(false);
      expect(structured).toMatchObject({ ok: true, eyes: "user 1, administrator: Andrew Hartley" });
      expect(Date.parse(structured.asOf ?? "")).toBe(Date.parse("2026-03-02T09:00:00+03:00"));
      expect(text).toContain(`](${portal.url}/`);
      expect(text.split("\n").length).toBeLessThanOrEqual(32);
      expect(bytes).toBeLessThanOrEqual(6144);
    }
  });

  test("the figures are those of the portal, whatever the language", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, era });
    const russian = await server.call("b24_report", { id: "overdue", whose: "all", lang: "ru" });
    const english = await server.call("b24_overdue", { whose: "all", detail: "full" });
    expect(russian.text).toContain("Просроченное");
    expect(russian.structured.data).toMatchObject({ tasks: { count: 59 } });
    expect(english.structured.data).toMatchObject({ tasks: { count: 59 } });
    expect(english.bytes).toBeLessThanOrEqual(50_000);
  });

  test("what is cut is told, and the whole is linked", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, era });
    const { text, content } = await server.call("b24_pipeline", { period: "last-30d", whose: "user:7" });
    expect(text).toContain("Cut to size:");
    expect(content.at(-1)).toMatchObject({
      type: "resource_link",
      uri: "b24://report/pipeline?whose=user%3A7&period=last-30d",
    });
  });

  test("methods are found, described, and called row by row to the end", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, era });
    const found = await server.call("b24_find_method", { query: "список сделок", lang: "ru" });
    expect(found.structured.data["methods"]).toContainEqual(expect.objectContaining({ method: "crm.item.list" }));
    const described = await server.call("b24_describe_method", { method: "CRM.Deal.List" });
    expect(described.structured.data).toMatchObject({ method: "crm.deal.list", effect: "read", scope: "crm" });
    const params = { filter: { "<=ID": 400 }, select: ["ID"] };
    const whole = await server.call("b24_call", { method: "crm.deal.list", params, limit: 500, detail: "full" });
    const parts: unknown[] = [];
    let next: string | undefined;
    do {
      const cursor: object = next === undefined ? {} : { cursor: next };
      const { structured } = await server.call("b24_call", { method: "crm.deal.list", params, limit: 37, ...cursor });
      parts.push(...(structured.data["rows"] as unknown[]));
      next = structured.next;
    } while (next !== undefined);
    expect(parts.length).toBeGreaterThan(100);
    expect(parts).toEqual(whole.structured.data["rows"]);
  });

  test("a cursor of another question is refused", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, era });
    const { structured } = await server.call("b24_call", { method: "crm.deal.list", limit: 3 });
    for (const cursor of [structured.next, "nonsense", ""]) {
      const other = await server.call("b24_call", { method: "crm.contact.list", cursor });
      expect(other.structured.error?.code).toBe("invalid-cursor");
    }
  });

  test("a batch gives each outcome under its key", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, era });
    const commands = {
      me: { method: "user.current" },
      mine: { method: "crm.deal.list", params: { filter: { ASSIGNED_BY_ID: "$result[me][ID]" }, select: ["ID"] } },
      none: { method: "crm.deal.get", params: { id: 999_999 } },
    };
    const { structured } = await server.call("b24_batch", { commands });
    expect(structured).toMatchObject({ shown: 2, total: 3 });
    expect(structured.data).toMatchObject({
      results: { me: { ok: true, result: { ID: "1" } }, none: { ok: false, code: "portal-error" } },
    });
  });
});

const refusals: readonly [string, Record<string, unknown>, string, string][] = [
  ["b24_call", { method: "crm.deal.delete", params: { id: 1 } }, "not-a-read", "--allow-write"],
  ["b24_call", { method: "crm.deal.lst" }, "unknown-method", "crm.deal.list"],
  ["b24_call", { method: "batch", params: { cmd: { a: "crm.deal.delete?id=1" } } }, "not-a-read", "b24_batch"],
  ["b24_call", { method: "crm.deal.list", params: { filtr: {} } }, "faulty-parameters", "b24_describe_method"],
  ["b24_call", { method: "crm.deal.list", params: { auth: "x" } }, "faulty-parameters", "b24_describe_method"],
  ["b24_call", { method: "crm.deal.list", limit: 100_000 }, "invalid-arguments", "limit"],
  ["b24_call", { method: "x".repeat(100_000) }, "invalid-arguments", "method"],
  ["b24_call", { metod: "user.current" }, "invalid-arguments", "method"],
  ["b24_batch", { commands: { a: { method: "user.current" }, b: { method: "crm.deal.add" } } }, "not-a-read", "write"],
  ["b24_batch", { commands: {} }, "invalid-arguments", "command"],
  ["b24_briefing", { whose: "user:seven" }, "invalid-arguments", "whose"],
  ["b24_call", { method: "crm.deal.list", params: { start: 50 } }, "faulty-parameters", "cursor"],
  ["b24_briefing", { date: "the 31st of February" }, "invalid-date", ""],
  ["b24_report", { id: "team", date: "today" }, "invalid-arguments", "whose"],
  ["b24_report", { id: "nonsense" }, "invalid-arguments", "id"],
  ["b24_whoami", { verbose: true }, "invalid-arguments", "no arguments"],
];

describe("refusals", () => {
  test("say what to do, and nothing reaches the portal", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env });
    for (const [name, args, code, action] of refusals) {
      const { structured, isError, bytes } = await server.call(name, args);
      expect({ name, ...structured.error }).toMatchObject({ name, code, action: expect.stringContaining(action) });
      expect(isError).toBe(true);
      expect(bytes).toBeLessThan(3000);
    }
    expect(portal.writes()).toEqual([]);
    expect(portal.stats().requests).toBe(0);
  });

  test("an unknown tool is an error of the protocol", async () => {
    await using server = await connect();
    await expect(server.call("b24_delete_everything")).rejects.toThrow("not found");
  });
});
