import { getEventListeners } from "node:events";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  anyMethod,
  type Client,
  ClientError,
  type ClientEvent,
  type Clock,
  command,
  createClient,
} from "../../src/index.ts";
import { collected } from "../collected.ts";
import { miniPortal } from "../mini-portal.ts";
import { rawServer } from "../raw-server.ts";
import { byteServer, type Script } from "./byte-server.ts";
import { head, http } from "./http-bytes.ts";
import { until } from "./until.ts";

/** Every pause lasts until the caller gives up. */
const endless: Clock = {
  now: () => 1_750_000_000_000,
  elapsed: () => 0,
  sleep: async (_, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
    }),
};

const chunk = { result: [], result_error: [], result_total: [], result_next: [] };
const times = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`w${index}`, {}]));
const good = JSON.stringify({ result: { ...chunk, result_time: times } });

const phases: Readonly<Record<string, Script>> = {
  "says nothing": () => undefined,
  "sends its headers only": (socket) => socket.write(head(200, { "content-length": "99" })),
  "sends half a body": (socket) => socket.write(http('{"result":', 200, { "content-length": "99" })),
  "sends everything but the end": (socket) => socket.write(http(good, 200, { "content-length": "99999" })),
  answers: (socket) => socket.write(http(good)),
  "answers with gzip": (socket) => socket.write(http(gzipSync(good), 200, { "content-encoding": "gzip" })),
  "answers a moment later": (socket) => setImmediate(() => socket.write(http(good))),
  "refuses for its limit": (socket) => socket.write(http('{"error":"QUERY_LIMIT_EXCEEDED"}', 503)),
  fails: (socket) => socket.write(http("<h1>Bad Gateway</h1>", 502)),
  "hangs up": (socket) => socket.destroy(),
};

type Work = (client: Client, signal: AbortSignal) => Promise<unknown>;

const works: Readonly<Record<string, Work>> = {
  "a read": async (client, signal) => client.call(anyMethod("crm.deal.list"), {}, { signal }),
  "a write": async (client, signal) => client.call(anyMethod("crm.deal.add"), {}, { signal }),
  "a batch of 120 writes": async (client, signal) => client.batch(batchOf(120), { signal }),
};

function batchOf(count: number) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`w${index}`, command(anyMethod("crm.deal.add"))]),
  );
}

/** After so many microtasks, and above `microtasks` so many turns of the event loop. */
const moments = Array.from({ length: 45 }, (_, index) => index);
const microtasks = 25;

async function pass(moment: number): Promise<void> {
  for (let step = 0; step < Math.min(moment, microtasks); step += 1) await Promise.resolve();
  for (let step = microtasks; step < moment; step += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

const cases = Object.keys(phases).flatMap((phase) => Object.keys(works).map((work) => [work, phase] as const));

test.each(cases)("%s can be stopped at any moment while the portal %s", async (work, phase) => {
  let script = phases[phase];
  await using server = await byteServer((socket, number) => script?.(socket, number));
  const client = createClient({ webhook: server.webhook, clock: endless, random: () => 1, limits: "self-hosted" });
  let mostRequests = 0;
  const told = new Set<string>();
  let atOnce: unknown;
  for (const moment of moments) {
    const controller = new AbortController();
    const run = works[work]?.(client, controller.signal).then(
      () => "done",
      (error: unknown) => error,
    );
    await pass(moment);
    controller.abort(moment % 2 === 0 ? undefined : "just text");
    const error = await run;
    told.add(error instanceof ClientError ? `${error.code} ${error.mayHaveRun}` : String(error));
    if (moment === 0) atOnce = error;
    mostRequests += mostSent(error, work, phase);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  }
  // The connection that each stopped request had is closed, so nothing is left to arrive after this one.
  script = phases["answers"];
  const before = server.requests;
  await client.call(anyMethod("profile"));
  expect(before).toBeLessThanOrEqual(mostRequests);
  await client.close();
  await until(() => server.open.size === 0);
  expect(atOnce).toMatchObject({ code: "aborted", mayHaveRun: false });
  // What had come to an end before it could be stopped stays as it was; anything else was stopped.
  expect(["aborted false", "aborted true", ...endsOf(work, phase)]).toEqual(expect.arrayContaining([...told]));
});

/** How the work ends when it is not stopped in time. A batch tells what it does not know as outcomes. */
function endsOf(work: string, phase: string): readonly string[] {
  if (phase.startsWith("answers")) return ["done"];
  if (work === "a read" || (phase !== "fails" && phase !== "hangs up")) return [];
  return work.startsWith("a batch") ? ["done"] : ["outcome-unknown true"];
}

/** Requests that may have arrived for a call that ended so. One that surely did not run may have been refused before. */
function mostSent(error: unknown, work: string, phase: string): number {
  if (!(error instanceof ClientError) || error.mayHaveRun) return 3;
  return work === "a read" || phase === "refuses for its limit" ? 1 : 0;
}

test("a call can be stopped at any moment while the connection is made: it was not sent", async () => {
  await using server = await byteServer(() => undefined);
  const client = createClient({ webhook: server.webhook.replace("http:", "https:"), clock: endless });
  for (const moment of moments) {
    const controller = new AbortController();
    const call = client.call(anyMethod("crm.deal.add"), {}, { signal: controller.signal });
    const [result] = await Promise.all([Promise.allSettled([call]), pass(moment).then(() => controller.abort())]);
    expect(result[0]).toMatchObject({ reason: { code: "aborted", mayHaveRun: false } });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  }
  await client.close();
  await until(() => server.open.size === 0);
});

test("a batch that is stopped between two requests says that it may have run", async () => {
  const controller = new AbortController();
  await using server = await byteServer(phases["answers"] as Script);
  // The first answer is there whole when the caller gives up.
  const onEvent = ({ type }: ClientEvent) => (type === "answer" ? controller.abort() : undefined);
  await using client = createClient({ webhook: server.webhook, onEvent });
  const error = await client.batch(batchOf(120), { signal: controller.signal }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "aborted", mayHaveRun: true });
  expect(server.requests).toBe(1);
});

test("a list can be stopped at any moment", async () => {
  const portal = miniPortal({ count: 3000 });
  await using server = await rawServer(portal.respond);
  await using client = createClient({ webhook: server.webhook, limits: "self-hosted" });
  const all = portal.ids.size;
  for (const moment of moments) {
    const controller = new AbortController();
    const rows = collected(client.list(anyMethod("crm.deal.list"), {}, { signal: controller.signal }));
    const [result] = await Promise.all([Promise.allSettled([rows]), pass(moment).then(() => controller.abort())]);
    const [settled] = result;
    const told = settled.status === "fulfilled" ? settled.value.length : (settled.reason as ClientError).code;
    expect([all, "aborted"]).toContain(told);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  }
  await expect(collected(client.list(anyMethod("crm.deal.list")))).resolves.toHaveLength(all);
});

test("a signal that was aborted before asks nobody", async () => {
  await using server = await byteServer(phases["answers"] as Script);
  await using client = createClient({ webhook: server.webhook });
  const signal = AbortSignal.abort();
  for (const work of Object.values(works)) {
    await expect(work(client, signal)).rejects.toMatchObject({ code: "aborted", mayHaveRun: false });
  }
  expect(server.connections).toBe(0);
});

test("one signal for a thousand calls collects no listeners", async () => {
  const controller = new AbortController();
  await using server = await byteServer(phases["answers"] as Script);
  await using client = createClient({ webhook: server.webhook, limits: "self-hosted" });
  for (let call = 0; call < 1000; call += 1) await client.call(anyMethod("profile"), {}, { signal: controller.signal });
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect(server.connections).toBe(1);
});
