import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { connect, connectProcess, eras } from "./connect.ts";
import { marker, startPortal } from "./portal.ts";

test.each(eras)("progress rises with the rows that were read, %s", async (era) => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env, era });
  const told: number[] = [];
  const call = { name: "b24_pipeline", arguments: {} };
  await server.client.callTool(call, { onprogress: ({ progress }) => told.push(progress) });
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test.each(eras)("a cancelled call ends its request to the portal, %s", async (era) => {
  const seen = { begun: 0, ended: 0 };
  const portal = createServer((_request, response) => {
    seen.begun += 1;
    response.on("close", () => (seen.ended += 1));
  });
  await once(portal.listen(0, "127.0.0.1"), "listening");
  const { port } = portal.address() as AddressInfo;
  await using server = await connect({
    env: { BITRIX24_WEBHOOK_URL: `http://127.0.0.1:${port}/rest/1/${marker}/` },
    era,
  });
  const controller = new AbortController();
  const call = { name: "b24_call", arguments: { method: "crm.deal.get", params: { id: 102 } } };
  const cancelled = server.client.callTool(call, { signal: controller.signal }).catch(() => "cancelled");
  await expect.poll(() => seen).toEqual({ begun: 1, ended: 0 });
  controller.abort();
  expect(await cancelled).toBe("cancelled");
  await expect.poll(() => seen).toEqual({ begun: 1, ended: 1 });
  portal.close();
});

test("a client that goes away in the middle of a call ends the server", async () => {
  await using portal = await startPortal({ faults: "deal.get:slow=50s" });
  const server = await connectProcess({ env: portal.env });
  const lost = server.call("b24_call", { method: "crm.deal.get", params: { id: 102 } }).catch(() => "lost");
  await expect.poll(() => portal.stats().requests).toBe(1);
  await server[Symbol.asyncDispose]();
  expect(await lost).toBe("lost");
  expect(() => process.kill(server.pid, 0)).toThrow("ESRCH");
});

test("many calls at once each get their own answer, and the secret stands in none", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const ids = Array.from({ length: 40 }, (_, index) => index + 1);
  const answers = await Promise.all(ids.map((ID) => server.call("b24_call", { method: "user.get", params: { ID } })));
  for (const [index, { structured }] of answers.entries()) {
    const rows = structured.data["rows"] as readonly { readonly ID: string }[];
    expect(rows.every(({ ID }) => ID === String(index + 1))).toBe(true);
  }
  expect(JSON.stringify(answers) + server.stderr()).not.toContain(marker);
});

test("what only REST 3.0 has is called there", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const alone = await server.call("b24_call", { method: "tasks.task.field.get", params: { name: "title" } });
  expect(alone.structured.data).toMatchObject({ result: { item: { name: "title", required: true } } });
  const commands = { scopes: { method: "rest.scope.list" }, fields: { method: "tasks.task.field.list" } };
  const { structured } = await server.call("b24_batch", { commands });
  expect(structured.data["results"]).toMatchObject({ scopes: { ok: true }, fields: { ok: true } });
});
