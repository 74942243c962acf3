import { expect, test } from "vitest";
import { anyMethod, type Call, command, createClient, type Link, result } from "../src/index.ts";
import { caught } from "./caught.ts";
import { json, raw, rawServer } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

function recorder(): { calls: Call[]; link: Link } {
  const calls: Call[] = [];
  return {
    calls,
    link: async (call, next) => {
      calls.push(call);
      return next(call);
    },
  };
}

const emptyBatch = { result: { result: [], result_error: [] } };

test("a caller's link sees the whole batch once, before encoding and chunking", async () => {
  const { calls, link } = recorder();
  await using server = await rawServer((_, response) => json(response, emptyBatch));
  await using client = createClient({ webhook: server.webhook, links: [link] });
  const entries = Array.from({ length: 60 }, (_, index) => [
    `k${index}`,
    command(anyMethod("profile"), { when: new Date(0) }),
  ]);
  await client.batch(Object.fromEntries(entries));
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({ method: "batch", params: {} });
  expect(calls[0]?.commands).toHaveLength(60);
  expect(calls[0]?.commands?.[0]).toEqual({ key: "k0", method: "profile", params: { when: new Date(0) } });
  expect(server.requests).toHaveLength(2);
});

test("a caller's link sees every request of a list", async () => {
  const { calls, link } = recorder();
  await using server = await rawServer((_, response) =>
    json(response, { result: { result: { highest: [], p0: [], p1: [] } } }),
  );
  await using client = createClient({ webhook: server.webhook, links: [link] });
  for await (const row of client.list("crm.deal.list")) expect(row).toBe("nothing");
  expect(calls.flatMap(({ commands }) => commands ?? []).map(({ method }) => method)).toEqual(
    Array(3).fill("crm.deal.list"),
  );
});

test("a caller's link stands outside of retry and limit, in the given order", async () => {
  const order: string[] = [];
  const named =
    (name: string): Link =>
    async (call, next) => {
      order.push(name);
      return next(call);
    };
  await using server = await rawServer((_, response, number) =>
    number < 3 ? raw(response, 502, "text/html", "") : json(response, { result: 1 }),
  );
  await using client = createClient({
    webhook: server.webhook,
    clock: virtualClock(),
    links: [named("first"), named("second")],
  });
  await client.call("profile");
  expect(order).toEqual(["first", "second"]);
  expect(server.requests).toHaveLength(3);
});

test("limit stands inside of retry: every attempt takes its place", async () => {
  await using server = await rawServer((_, response, number) =>
    number < 3 ? raw(response, 502, "text/html", "") : json(response, { result: 1 }),
  );
  const clock = virtualClock();
  await using client = createClient({ webhook: server.webhook, clock, random: () => 0 });
  for (let request = 0; request < 46; request += 1) await client.call("profile");
  expect(clock.sleeps).toEqual([0, 0]);
  await client.call("profile");
  expect(clock.sleeps).toHaveLength(3);
});

test("a self-hosted portal has no limit to wait for", async () => {
  await using server = await rawServer((_, response) => json(response, { result: 1 }));
  const clock = virtualClock();
  await using client = createClient({ webhook: server.webhook, clock, limits: "self-hosted" });
  for (let request = 0; request < 60; request += 1) await client.call("profile");
  expect(clock.sleeps).toEqual([]);
});

test.each(["auth", "AUTH", "access_token"])(
  "the parameter %s is refused before a place is taken and anything is sent",
  async (name) => {
    await using server = await rawServer((_, response) => json(response, { result: 1 }));
    await using client = createClient({ webhook: server.webhook });
    const alone = await caught(client.call(anyMethod("profile"), { [name]: "x" }));
    const inside = await caught(client.batch({ a: command(anyMethod("profile"), { [name]: "x" }) }));
    expect([alone.code, inside.code]).toEqual(["bad-parameters", "bad-parameters"]);
    expect(server.requests).toHaveLength(0);
  },
);

test("a link may answer by itself or refuse, and nothing is sent", async () => {
  await using server = await rawServer((_, response) => json(response, { result: 1 }));
  await using client = createClient({ webhook: server.webhook, links: [async () => ({ result: "from the link" })] });
  await expect(client.call("profile")).resolves.toBe("from the link");
  expect(server.requests).toHaveLength(0);
});

test("a reference has no place in a single call", async () => {
  await using server = await rawServer((_, response) => json(response, { result: 1 }));
  await using client = createClient({ webhook: server.webhook });
  const error = await caught(client.call(anyMethod("crm.item.get"), { filter: [{ id: result("a", "id") }] }));
  expect(error.message).toMatch(/only be used in the parameters of a batch command/);
  expect(server.requests).toHaveLength(0);
});
