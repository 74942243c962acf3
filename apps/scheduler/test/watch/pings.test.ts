import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { aJob } from "./a-job.ts";
import { aRun, finished, noon, watched } from "./watched.ts";

async function receiver(answer: RequestListener = (_, response) => response.end("OK")) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const metric = async (get: (path: string) => Promise<Response>, line: string): Promise<void> =>
  vi.waitFor(async () => expect(await (await get("/metrics")).text()).toContain(line), { timeout: 5000 });

test("a run that went well pings once a slot; one that failed, and the search for people, do not", async () => {
  await using far = await receiver();
  const job = aJob("brief", { ping: { url: `${far.url}/uuid-1?x=1` } });
  const secret = aJob("hidden", { ping: { secret: "switch" } });
  await using at = await watched({ jobs: [job, secret], secret: async (name) => `${far.url}/of-${name}` });
  at.watch.onEvent(finished(aRun("brief", { recipient: -1, at: noon - 1000 }), job));
  at.watch.onEvent(finished(aRun("brief", { at: noon - 2000 }), job, { status: "failed" }));
  for (const recipient of [1, 2, 3])
    at.watch.onEvent(finished(aRun("brief", { recipient }), job, { status: "silent" }));
  await vi.waitFor(() => expect(far.seen).toHaveLength(1));
  at.watch.onEvent(finished(aRun("brief", { at: noon + 1000 }), job));
  at.watch.onEvent(finished(aRun("hidden"), secret));
  await metric(at.get, 'b24_scheduler_pings_total{status="sent"} 3');
  expect(far.seen.toSorted()).toEqual(["GET /of-switch", "GET /uuid-1?x=1", "GET /uuid-1?x=1"]);
});

test("a ping that fails is counted and logged without its address", async () => {
  await using far = await receiver((request, response) => {
    if (request.url === "/refuse-uuid") response.writeHead(500).end("no");
    // The other is never answered.
  });
  const job = aJob("brief", { ping: { url: `${far.url}/refuse-uuid` } });
  await using at = await watched({ jobs: [job] });
  at.watch.onEvent(finished(aRun("brief"), job));
  await metric(at.get, 'b24_scheduler_pings_total{status="failed"} 1');
  at.watch.onEvent(finished(aRun("brief", { at: 5 }), aJob("brief", { ping: { url: `${far.url}/silent-uuid` } })));
  at.watch.onEvent(finished(aRun("other"), aJob("other", { ping: { secret: "missing" } })));
  await metric(at.get, 'b24_scheduler_pings_total{status="failed"} 2');
  await vi.waitFor(() => expect(far.seen).toContain("GET /silent-uuid"));
  expect(at.text()).toContain("the dead man's switch was not reached");
  expect(at.text()).not.toContain("uuid");
  // Closing does not wait for an answer that never comes.
  await at.watch.close();
});
