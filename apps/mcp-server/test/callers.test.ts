import { expect, test } from "vitest";
import { tools } from "../src/tools/table.ts";
import { connect, eras } from "./connect.ts";
import { marker, seededWorld, startPortal } from "./portal.ts";

/** All that a server lists which only reads. */
const everything = tools.filter(({ access }) => access === "read-only").length;

test.each(eras)("without a portal the server starts, lists its tools and says how to sign in, %s", async (era) => {
  await using server = await connect({ era });
  expect((await server.client.listTools()).tools).toHaveLength(everything);
  const { structured } = await server.call("b24_briefing");
  expect(structured.error).toMatchObject({ code: "no-credential", action: expect.stringContaining("b24 auth login") });
  const known = await server.call("b24_describe_method", { method: "crm.item.get" });
  expect(known.structured.ok).toBe(true);
});

test("a profile that does not exist is told at every call", async () => {
  await using server = await connect({ args: ["--profile", "nobody"] });
  expect((await server.client.listTools()).tools).toHaveLength(everything);
  const { structured } = await server.call("b24_whoami");
  expect(structured.error?.code).toBe("no-profile");
});

test("a webhook that is none is told without its text", async () => {
  await using server = await connect({ env: { BITRIX24_WEBHOOK_URL: `https://example.test/${marker}` } });
  const { structured, text } = await server.call("b24_whoami");
  expect(structured.error?.code).toBe("invalid-webhook");
  expect(text + JSON.stringify(structured) + server.stderr()).not.toContain(marker);
});

test("a portal that is down at the start hides no tool, and serves when it is back", async () => {
  const first = await startPortal();
  const { port, env } = first;
  await first.close();
  await using server = await connect({ env });
  expect((await server.client.listTools()).tools).toHaveLength(everything);
  const down = await server.call("b24_call", { method: "user.current" });
  expect(down.structured.error?.code).toBe("network");
  expect(JSON.stringify(down) + server.stderr()).not.toContain(marker);
  await using _back = await startPortal({ port });
  const up = await server.call("b24_call", { method: "user.current" });
  expect(up.structured.ok).toBe(true);
});

test("a webhook that is revoked meanwhile is told at once, reports included", async () => {
  const world = seededWorld();
  const portal = await startPortal({ world });
  await using server = await connect({ env: portal.env });
  expect((await server.call("b24_briefing")).structured.ok).toBe(true);
  await portal.close();
  await using _revoked = await startPortal({ world, port: portal.port, faults: "any:error=INVALID_CREDENTIALS" });
  for (const [name, args] of [
    ["b24_call", { method: "user.current" }],
    ["b24_briefing", {}],
  ] as const) {
    const { structured } = await server.call(name, args);
    expect({ name, code: structured.error?.code }).toEqual({ name, code: "unauthorized" });
  }
});

test.each(eras)("tools that the credential can do nothing of are not listed, %s", async (era) => {
  const world = seededWorld();
  await using portal = await startPortal({
    world: { ...world, portal: { ...world.portal, scopes: ["task", "user"] } },
  });
  await using server = await connect({ env: portal.env, era });
  const names = (await server.client.listTools()).tools.map(({ name }) => name);
  expect(names).toContain("b24_overdue");
  expect(names).not.toContain("b24_pipeline");
  expect(names).not.toContain("b24_search");
});
