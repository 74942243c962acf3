import { Agent, request } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { StateError } from "@b24kit/state";
import { expect, test } from "vitest";
import { usualReceiverLimits } from "../../../src/events/online/receiver-limits.ts";
import { aReceiver, dealChanged, noon, post, token } from "./a-receiver.ts";

/** Sends a body as it is, in these pieces. */
async function raw(address: string, headers: Record<string, string>, pieces: readonly (string | Buffer)[]) {
  return new Promise<number>((resolve, reject) => {
    const sent = request(address, { method: "POST", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", reject);
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

const form = { "content-type": "application/x-www-form-urlencoded" };

test("a true event is in the queue before it is answered, with nothing of the request but code, object and time", async () => {
  await using at = await aReceiver();
  const sent = dealChanged(15, { "data[FIELDS][TITLE]": "Forged title", "auth[access_token]": "aaa" });
  expect(await at.post(sent)).toBe(200);
  expect(await at.waiting()).toMatchObject([
    { feed: "deals", code: "ONCRMDEALUPDATE", object: "deal:15", data: null, at: noon, held: null },
  ]);
  expect(JSON.stringify(at.events)).toBe('[{"type":"stored","feed":"deals","code":"ONCRMDEALUPDATE"}]');
});

test("forged requests are refused and nothing of them is stored", async () => {
  await using at = await aReceiver();
  const forgeries = [
    { "auth[application_token]": "" },
    { "auth[application_token]": token.slice(0, -1) },
    { "auth[application_token]": `${token}0` },
    { "auth[application_token]": token.toUpperCase() },
    { "auth[application_token]": "", application_token: token },
    { "auth[application_token]": "", "auth[application_token][0]": token },
    { "auth[application_token]": "", "auth[access_token]": token },
    { "auth[application_token]": "", event: "ONAPPINSTALL" },
  ];
  for (const forgery of forgeries) expect(await at.post(dealChanged(15, forgery))).toBe(403);
  expect(await raw(`${at.address}?auth%5Bapplication_token%5D=${token}`, form, ["event=ONCRMDEALADD"])).toBe(403);
  expect(await at.waiting()).toEqual([]);
  expect(at.events.every(({ type }) => type === "forged")).toBe(true);
  expect(at.events).toHaveLength(forgeries.length + 1);
});

test("what is no event of a feed is refused by its kind", async () => {
  await using at = await aReceiver();
  expect(await at.post(dealChanged(15), new URL("/other", at.address).href)).toBe(404);
  expect(await at.post(dealChanged(15), new URL("/deals/other", at.address).href)).toBe(404);
  expect((await fetch(at.address)).status).toBe(405);
  expect(await raw(at.address, { "content-type": "application/json" }, ["{}"])).toBe(415);
  expect(await at.post({ ...dealChanged(15), event: "" })).toBe(400);
  expect(await at.post({ ...dealChanged(15), event: "ON\nCRM" })).toBe(400);
  expect(await at.waiting()).toEqual([]);
  // A proxy may put the receiver below a path of its own.
  expect(await at.post(dealChanged(15), new URL("/b24/events/deals", at.address).href)).toBe(200);
});

test("events of tasks, smart processes and the calendar have their objects; others have none", async () => {
  await using at = await aReceiver();
  const common = { "auth[application_token]": token, ts: String(noon / 1000) };
  const forms = [
    { event: "OnTaskUpdate", "data[FIELDS_BEFORE][ID]": "7", "data[FIELDS_AFTER][ID]": "7" },
    { event: "ONTASKADD", "data[FIELDS_BEFORE]": "undefined", "data[FIELDS_AFTER][ID]": "8" },
    { event: "ONTASKDELETE", "data[FIELDS_BEFORE][ID]": "9", "data[FIELDS_AFTER]": "undefined" },
    { event: "ONTASKCOMMENTADD", "data[FIELDS_AFTER][ID]": "70", "data[FIELDS_AFTER][TASK_ID]": "7" },
    { event: "ONCRMDYNAMICITEMUPDATE", "data[FIELDS][ID]": "3", "data[FIELDS][ENTITY_TYPE_ID]": "174" },
    { event: "ONCALENDARENTRYADD", "data[id]": "5" },
    { event: "ONCRMDEALADD", "data[FIELDS][ID]": "15; DROP TABLE" },
    { event: "ONIMBOTMESSAGEADD", "data[PARAMS][MESSAGE]": "hello" },
  ];
  for (const fields of forms) expect(await at.post({ ...common, ...fields })).toBe(200);
  expect((await at.waiting()).map(({ code, object }) => `${code} ${object}`)).toEqual([
    "ONTASKUPDATE task:7",
    "ONTASKADD task:8",
    "ONTASKDELETE task:9",
    "ONTASKCOMMENTADD task-comment:7:70",
    "ONCRMDYNAMICITEMUPDATE item:174:3",
    "ONCALENDARENTRYADD calendar-event:5",
    "ONCRMDEALADD null",
    "ONIMBOTMESSAGEADD null",
  ]);
});

test("one change is stored once while it waits, whoever sends it again; another change is another event", async () => {
  await using at = await aReceiver();
  for (const handler of ["1", "2", "1"]) {
    const sent = dealChanged(15, { event_handler_id: handler, "auth[access_token]": `token of ${handler}` });
    expect(await at.post(sent)).toBe(200);
  }
  expect(await at.post(dealChanged(15, { ts: String(noon / 1000 + 1) }))).toBe(200);
  expect(await at.post(dealChanged(16))).toBe(200);
  const [common, word] = [{ event: "ONIMBOTMESSAGEADD" }, "data[PARAMS][MESSAGE]"];
  for (const text of ["one", "two", "one"])
    expect(await at.post(dealChanged(1, { ...common, [word]: text }))).toBe(200);
  expect(await at.queue.length("deals")).toBe(5);
  const [first] = await at.waiting();
  // It is being handled: the object may have been read before this change.
  expect(first?.object).toBe("deal:15");
  expect(await at.post(dealChanged(15))).toBe(200);
  expect(await at.queue.length("deals")).toBe(6);
});

test("an event of 5 MB is taken without being held; one beyond the limit, and a form of countless fields, are not", async () => {
  await using at = await aReceiver();
  const large = Buffer.alloc(5 * 2 ** 20, "x");
  const before = process.memoryUsage().arrayBuffers;
  const body = new URLSearchParams(dealChanged(15)).toString();
  const pieces = [`data%5BNOTE%5D=`, large, `&${body}`];
  expect(await raw(at.address, form, pieces)).toBe(200);
  expect((await at.waiting()).map(({ object }) => object)).toEqual(["deal:15"]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 2 ** 20);
  const length = String(usualReceiverLimits.body + 1);
  const tooLarge = await new Promise<number>((resolve, reject) => {
    const sent = request(at.address, { method: "POST", headers: { ...form, "content-length": length } }, (answer) => {
      resolve(answer.statusCode ?? 0);
      sent.destroy();
    });
    sent.on("error", reject);
    sent.write(body);
  });
  expect(tooLarge).toBe(413);
  expect(await at.post({ "auth[application_token]": token })).toBe(400);
  await expect(raw(at.address, form, ["a&".repeat(20_000), body])).resolves.toBe(413);
  expect(await at.queue.length("deals")).toBe(1);
});

test("a body may come in any pieces", async () => {
  await using at = await aReceiver();
  const body = new URLSearchParams(dealChanged(15)).toString();
  expect(await raw(at.address, form, Array.from(body))).toBe(200);
  expect(await raw(at.address, form, [body.slice(0, 33), body.slice(33)])).toBe(200);
  expect(await at.queue.length("deals")).toBe(1);
});

test("a sender who goes away in the middle, and one who says nothing, keep nobody from being served", async () => {
  await using at = await aReceiver({ limits: { silence: 200, headArrival: 200, arrival: 400 } });
  const { port } = new URL(at.address);
  const head = `POST /deals HTTP/1.1\r\nHost: receiver\r\nContent-Type: ${form["content-type"]}\r\nContent-Length: 500`;
  const ends = ["", "POST /deals HTTP/1.1\r\n", `${head}\r\n\r\nevent=`].map(async (text) => {
    const socket = connect(Number(port), "127.0.0.1").on("error", () => undefined);
    socket.write(text);
    socket.resume();
    return new Promise((resolve) => socket.on("close", resolve));
  });
  expect(await at.post(dealChanged(15))).toBe(200);
  await Promise.all(ends);
  expect(await at.queue.length("deals")).toBe(1);
});

test("a connection is kept longer than proxies keep theirs, so that no event meets one that is just being closed", async () => {
  await using at = await aReceiver();
  const agent = new Agent({ keepAlive: true });
  const kept = await new Promise<unknown>((resolve, reject) => {
    const sent = request(at.address, { method: "POST", headers: form, agent }, (answer) => {
      answer.resume();
      resolve(answer.headers["keep-alive"]);
    });
    sent.on("error", reject);
    sent.end(new URLSearchParams(dealChanged(15)).toString());
  });
  agent.destroy();
  expect(Number(/^timeout=(\d+)$/.exec(String(kept))?.[1])).toBeGreaterThan(60);
});

test("codes that the feed does not want are answered and dropped", async () => {
  await using at = await aReceiver({ codes: ["ONCRMDEALADD"] });
  expect(await at.post(dealChanged(15))).toBe(200);
  expect(await at.post(dealChanged(15, { event: "OnCrmDealAdd" }))).toBe(200);
  expect((await at.waiting()).map(({ code }) => code)).toEqual(["ONCRMDEALADD"]);
  expect(at.events.map(({ type }) => type)).toEqual(["unwanted", "stored"]);
});

test("what cannot be kept is answered with 503 and told, and the receiver says that it is ill", async () => {
  await using at = await aReceiver({
    queue: { add: async () => Promise.reject(new StateError("disk-full", { message: "full", hint: "" })) },
  });
  const health = new URL("/healthz", at.address);
  expect((await fetch(health)).status).toBe(200);
  expect(await at.post(dealChanged(15))).toBe(503);
  expect(at.events).toMatchObject([{ type: "lost", feed: "deals", code: "ONCRMDEALUPDATE" }]);
  expect((await fetch(health)).status).toBe(503);
});

test("many requests share a transaction, and each is answered only after its own", async () => {
  const groups: number[] = [];
  const kept = new Set<string | null>();
  const add = async (events: readonly { readonly object: string | null }[]): Promise<number> => {
    groups.push(events.length);
    await wait(30);
    for (const { object } of events) kept.add(object);
    return events.length;
  };
  await using at = await aReceiver({ queue: { add } });
  const ids = Array.from({ length: 200 }, (_, index) => index + 1);
  await Promise.all(
    ids.map(async (id) => {
      expect(await post(at.address, dealChanged(id))).toBe(200);
      expect(kept.has(`deal:${id}`)).toBe(true);
    }),
  );
  expect(groups.reduce((sum, size) => sum + size, 0)).toBe(200);
  expect(groups.length).toBeLessThan(60);
});

test("requests that arrive while the disk is waited for, with nothing else going on, share the next transaction", async () => {
  const groups: number[] = [];
  const cell = new Int32Array(new SharedArrayBuffer(4));
  const add = async (events: readonly unknown[]): Promise<number> => {
    groups.push(events.length);
    Atomics.wait(cell, 0, 0, 20);
    return Promise.resolve(events.length);
  };
  await using at = await aReceiver({ queue: { add } });
  const ids = Array.from({ length: 200 }, (_, index) => index + 1);
  await Promise.all(ids.map(async (id) => expect(await post(at.address, dealChanged(id))).toBe(200)));
  expect(groups.length).toBeLessThan(60);
});

test("it ends only when what it has taken is on the disk", async () => {
  let isKept = false;
  const add = async (events: readonly unknown[]): Promise<number> => {
    await wait(100);
    isKept = true;
    return events.length;
  };
  const at = await aReceiver({ queue: { add } });
  const answer = post(at.address, dealChanged(15));
  await wait(50);
  await at.receiver.close();
  expect(isKept).toBe(true);
  expect(await answer).toBe(200);
});
