import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type BucketStore, createClient, type ListOptions } from "../src/index.ts";
import { caught } from "./caught.ts";
import { collected } from "./collected.ts";
import { type MiniOptions, miniPortal } from "./mini-portal.ts";
import { rawServer } from "./raw-server.ts";

async function read(mini: MiniOptions, options: ListOptions = {}) {
  const portal = miniPortal(mini);
  let underWay = 0;
  let most = 0;
  await using server = await rawServer(async (request, response, number) => {
    most = Math.max(most, (underWay += 1));
    await portal.respond(request, response, number);
    underWay -= 1;
  });
  await using client = createClient({ webhook: server.webhook, limits: "self-hosted" });
  const ids: number[] = [];
  for await (const row of client.list("crm.deal.list", {}, options)) ids.push(Number(row["ID"]));
  return { ids, most, requests: server.requests.length, commands: portal.commands.length };
}

/** Identifiers from 1 on, of which every one is there with the probability of its place. */
function someIds(count: number, random: () => number, probability: (id: number) => number): number[] {
  const ids: number[] = [];
  for (let id = 1; ids.length < count; id += 1) if (random() < probability(id)) ids.push(id);
  return ids;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const shuffled = () => Math.random() * 12;

test("where every number is taken, no page is read twice", async () => {
  const ids = someIds(20_000, Math.random, () => 1);
  const found = await read({ ids, latency: () => 10 });
  expect(found.ids).toEqual(ids);
  expect(found.requests).toBe(9);
  expect(found.commands).toBe(401);
  expect(found.most).toBeLessThanOrEqual(8);
});

test("rows that are known to be there are asked for by the first request", async () => {
  const ids = someIds(2400, Math.random, () => 1);
  const found = await read({ ids }, { expectedRows: 2400 });
  expect(found.ids).toEqual(ids);
  expect([found.requests, (await read({ ids })).requests]).toEqual([1, 2]);
  // Whatever is announced, a request has fifty commands.
  expect((await read({ ids }, { expectedRows: 1_000_000 })).ids).toEqual(ids);
});

test.each([0.95, 0.5, 0.02])("ranges are read side by side where a share of %d is there", async (share) => {
  const ids = someIds(20_000, seeded(7), () => share);
  const found = await read({ ids, latency: () => 30 + shuffled() });
  expect(found.ids).toEqual(ids);
  expect(found.most).toBeGreaterThan(1);
  expect(found.requests).toBeLessThanOrEqual(12);
  expect(found.commands).toBeLessThan(401 * 1.15);
});

// How often more than needed may be asked for. Ranges that turn out to lie in a hole cost most.
test.each([
  ["dense, then sparse", 1.5, (id: number) => (id < 8000 ? 1 : 0.001)],
  ["sparse, then dense", 1.5, (id: number) => (id < 800_000 ? 0.001 : 1)],
  ["a hole of a million", 6, (id: number) => (id > 5000 && id < 1_005_000 ? 0 : 0.9)],
  ["islands", 3, (id: number) => (Math.floor(id / 3000) % 20 === 0 ? 1 : 0)],
])("%s: complete, in order, at most %d times the pages", async (_name, times, probability) => {
  const ids = someIds(10_000, seeded(11), probability);
  const found = await read({ ids, latency: shuffled });
  expect(found.ids).toEqual(ids);
  expect(found.commands).toBeLessThan(201 * times);
});

const run = (count: number, begin = 1) => Array.from({ length: count }, (_, index) => begin + index);

// Pages that a chain would ask for: a wave or two side by side may be in vain, not more.
test.each([
  ["two far apart", [...run(3000), ...run(3000, 5_000_000)], 122],
  ["a few far behind", [...run(20_000), ...run(50, 10_000_000)], 403],
  ["very far behind", [...run(20_000), ...run(50, 1_000_000_000)], 403],
  ["islands", Array.from({ length: 100 }, (_, index) => run(200, 1 + index * 1_000_000)).flat(), 402],
  ["three at the ends of the world", [...run(3000), ...run(3000, 5e8), ...run(3000, 9e11)], 183],
])("%s: holes are not read range by range", async (_name, ids, pages) => {
  for (const duration of [0.1, 0.005]) {
    const found = await read({ ids, duration, latency: () => 2 });
    expect(found.ids).toEqual(ids);
    expect(found.requests).toBeLessThanOrEqual(90);
    expect(found.commands).toBeLessThan(pages * 8 + 2500);
  }
});

test("any list is read completely, whatever lies where", async () => {
  const stretch = fc.record({ count: fc.nat({ max: 3000 }), share: fc.constantFrom(1, 0.9, 0.3, 0.01) });
  await fc.assert(
    fc.asyncProperty(fc.array(stretch, { maxLength: 5 }), fc.nat({ max: 4 }), async (stretches, parallel) => {
      const random = seeded(parallel + 1);
      const ids: number[] = [];
      let id = 0;
      for (const { count, share } of stretches) {
        for (let left = count; left > 0;) {
          id += 1;
          if (random() < share) left -= ids.push(id) > 0 ? 1 : 0;
        }
      }
      const found = await read({ ids, latency: () => random() * 3 }, parallel === 0 ? {} : { parallel });
      expect(found.ids).toEqual(ids);
      expect(found.most).toBeLessThanOrEqual(parallel === 0 ? 50 : parallel);
    }),
    { numRuns: 60 },
  );
});

test("one deletion and one insertion with every list command: nothing is missed, nothing comes twice", async () => {
  const random = seeded(3);
  const deleted = new Set<number>();
  let next = 1_000_000;
  const all = someIds(5000, seeded(5), () => 0.9);
  const found = await read({
    ids: all,
    latency: shuffled,
    before(ids) {
      const left = [...ids];
      const victim = left[Math.floor(random() * left.length)] ?? 0;
      ids.delete(victim);
      deleted.add(victim);
      ids.add((next += 1));
    },
  });
  expect(deleted.size).toBeGreaterThan(50);
  expect(found.ids).toEqual([...new Set(found.ids)].toSorted((a, b) => a - b));
  const given = new Set(found.ids);
  expect(all.filter((id) => !deleted.has(id) && !given.has(id))).toEqual([]);
});

test("pages that the portal cuts short in the middle are gone on from", async () => {
  const ids = someIds(8000, seeded(9), () => 0.8);
  const random = seeded(13);
  const found = await read({
    ids,
    page: (rows) => (random() < 0.03 ? rows.slice(0, Math.floor(random() * 50)) : rows),
  });
  expect(found.ids).toEqual(ids);
});

test("expensive pages go in small requests side by side", async () => {
  const ids = someIds(3000, Math.random, () => 1);
  const found = await read({ ids, duration: 0.4, latency: () => 5 });
  expect(found.ids).toEqual(ids);
  expect(found.most).toBeGreaterThan(1);
  expect(found.requests).toBeLessThan(30);
});

test("a slow caller holds the portal back instead of filling the memory", async () => {
  const portal = miniPortal({ ids: someIds(100_000, Math.random, () => 1) });
  await using server = await rawServer(portal.respond);
  await using client = createClient({ webhook: server.webhook, limits: "self-hosted" });
  const rows = client.list("crm.deal.list")[Symbol.asyncIterator]();
  await rows.next();
  let sent = 0;
  await expect.poll(() => sent === (sent = server.requests.length), { interval: 200, timeout: 20_000 }).toBe(true);
  expect(sent).toBeLessThan(100);
  // Also when a whole range has been handed out and the next one is there.
  for (let row = 0; row < 5000; row += 1) await rows.next();
  await expect.poll(() => sent === (sent = server.requests.length), { interval: 200, timeout: 20_000 }).toBe(true);
  const atRest = sent;
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  expect(server.requests.length).toBe(atRest);
  await rows.return?.();
});

test("a request that is too much for the portal is made smaller", async () => {
  const portal = miniPortal({ count: 3000 });
  await using server = await rawServer(async (request, response, number) => {
    if (Object.keys(request.params["cmd"] as object).length > 12) return response.writeHead(504).end("<html>");
    return portal.respond(request, response, number);
  });
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  const ids: number[] = [];
  for await (const row of client.list("crm.deal.list")) ids.push(Number(row["ID"]));
  expect(ids).toHaveLength(3000);
});

test("what comes before an error is handed out, then the error is thrown", async () => {
  const portal = miniPortal({ ids: someIds(20_000, Math.random, () => 1) });
  await using server = await rawServer(async (request, response, number) => {
    const isBad = JSON.stringify(request.params).includes("10100");
    if (isBad) return response.writeHead(403, { "content-type": "application/json" }).end('{"error":"ACCESS_DENIED"}');
    return portal.respond(request, response, number);
  });
  await using client = createClient({ webhook: server.webhook });
  const ids: number[] = [];
  const reading = (async () => {
    for await (const row of client.list("crm.deal.list")) ids.push(Number(row["ID"]));
  })();
  expect((await caught(reading)).code).toBe("access-denied");
  expect(ids).toEqual(Array.from({ length: 10_100 }, (_, index) => index + 1));
});

test("maxItems asks for no more than that, side by side too", async () => {
  const found = await read({ ids: someIds(50_000, Math.random, () => 1), latency: () => 5 }, { maxItems: 7777 });
  expect(found.ids).toHaveLength(7777);
  expect(found.commands).toBeLessThanOrEqual(160);
  const gaps = await read(
    { ids: someIds(30_000, seeded(17), () => 0.95), latency: () => 5 + shuffled() },
    { maxItems: 25_000 },
  );
  expect(gaps.ids).toHaveLength(25_000);
  expect(gaps.requests).toBeLessThanOrEqual(15);
});

test("a request counter that cannot be read ends the reading instead of holding it up", async () => {
  const portal = miniPortal({ ids: someIds(20_000, Math.random, () => 1) });
  await using server = await rawServer(portal.respond);
  let updates = 0;
  const bucketStore: BucketStore = {
    update(_, change) {
      if ((updates += 1) > 3) throw new Error("The disk is gone.");
      return change(undefined);
    },
  };
  await using client = createClient({ webhook: server.webhook, bucketStore });
  await expect(collected(client.list("crm.deal.list"))).rejects.toThrow("The disk is gone.");
});

test.each([
  [{ parallel: Number.NaN }, /"parallel" must be a number from 1/],
  [{ parallel: 0 }, /"parallel"/],
  [{ maxItems: Number.NaN }, /"maxItems"/],
  [{ maxItems: -1 }, /"maxItems"/],
  [{ retries: Number.NaN }, /"retries"/],
  [{ timeout: -5 }, /"timeout"/],
])("the option %j is refused, not waited for", async (options, reason) => {
  const error = await caught(read({ count: 200 }, options));
  expect(error.code).toBe("bad-parameters");
  expect(error.message).toMatch(reason);
});

test.each([{ deadline: Number.NaN }, { maxAnswerBytes: -1 }, { retries: -1 }])(
  "a client with %j is not made",
  (options) => {
    const webhook = "https://example.bitrix24.com/rest/1/abcdefgh12345678/";
    expect(() => createClient({ webhook, ...options })).toThrow(/must be a number/);
  },
);
