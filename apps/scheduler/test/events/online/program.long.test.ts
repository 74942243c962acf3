import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openCredentialStore, Secret } from "@b24kit/credential-store";
import { expect, test } from "vitest";
import { runHere } from "../../run-here.ts";
import { postgresServer } from "../../support/postgres-server.ts";
import { type Application, anApplication } from "../offline/an-application.ts";
import { dealChanged, post } from "./a-receiver.ts";

const feed = `  deals:
    from: online
    codes: [ONCRMDEALUPDATE, ONCRMDEALDELETE]
    token: { secret: deals-token }
    to: { kind: ndjson, path: "~/events.ndjson" }
`;

/** Where secrets may be written without anybody asking. */
const env = { BITRIX24_KEYRING_PASSWORD: "a passphrase of several words" };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function lines(home: Application): readonly Record<string, unknown>[] {
  const file = join(home.folder, "events.ndjson");
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return text.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Runs `events run` while the work goes on; gives what it printed. */
async function whileRunning(home: Application, port: number, work: (address: string) => Promise<void>, store = {}) {
  const stop = new AbortController();
  const host = `127.0.0.1:${port}`;
  const running = runHere(home, ["events", "run", "--http", host], { signal: stop.signal, env: { ...env, ...store } });
  const isThere = async (): Promise<boolean> =>
    fetch(`http://${host}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await until(isThere);
    await work(`http://${host}/deals`);
  } finally {
    stop.abort();
  }
  return running;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 300; left > 0 && !(await condition()); left -= 1) await wait(50);
}

test("an application is installed, its changes are read again and are in the file, and after its removal nothing is taken", async () => {
  const home = await anApplication();
  home.writeFeeds(feed);
  const { events, oauth } = home.emulator;
  const [first = 0, second = 0] = home.deals;
  const ran = await whileRunning(home, await freePort(), async (address) => {
    expect(await post(address, dealChanged(first))).toBe(403);
    expect((await events.install({ callback: address })).status).toBe(200);
    for (const event of ["ONCRMDEALUPDATE", "ONCRMDEALDELETE", "ONAPPUNINSTALL"])
      await home.call("event.bind", { event, handler: address });
    events.change({ entity: "deal", action: "update", id: first });
    events.change({ entity: "deal", action: "delete", id: second });
    await until(() => lines(home).length === 2);
    const token = events.applicationToken();
    oauth?.remove();
    await events.idle();
    expect(await post(address, dealChanged(first, { "auth[application_token]": token }))).toBe(403);
  });
  expect(ran.code).toBe(0);
  expect(ran.stderr).toMatch(/feed deals: there is no token yet, .*ONAPPINSTALL/);
  const found = new Map(lines(home).map((line) => [line["event"], line]));
  expect(found.get("ONCRMDEALUPDATE")).toMatchObject({ object: { kind: "deal", id: first }, state: "read" });
  expect(found.get("ONCRMDEALDELETE")).toMatchObject({
    object: { kind: "deal", id: second },
    state: "gone",
    current: null,
  });
  expect(ran.stderr).toMatch(/"why":"no-token"[^]*application-installed[^]*application-removed/);
  expect(ran.stderr).not.toContain(events.applicationToken());
  expect((await runHere(home, ["secret", "list"], { env })).stdout).not.toContain("deals-token");
});

test("events bind has the portal tell of the application's removal, too", async () => {
  const home = await anApplication({}, "write");
  home.writeFeeds(feed.replace("codes:", "address: http://127.0.0.1:9/deals\n    codes:"));
  const { code, stderr } = await runHere(home, ["events", "bind", "deals"], { env });
  expect(code).toBe(2);
  expect(
    [...stderr.matchAll(/"event":"(\w+)","handler":"http:\/\/127\.0\.0\.1:9\/deals"/g)].map(([, name]) => name),
  ).toEqual(["ONCRMDEALUPDATE", "ONCRMDEALDELETE", "ONAPPUNINSTALL"]);
});

test("what was answered with 200 is handled, also when the program is stopped at once and started again", async () => {
  const home = await anApplication();
  home.writeFeeds(feed);
  const token = home.emulator.events.addWebhook({ handler: "http://127.0.0.1:9/deals", codes: ["ONCRMDEALUPDATE"] });
  await runHere(home, ["secret", "set", "deals-token"], { env, stdin: token });
  const port = await freePort();
  const ids = home.deals.slice(0, 40);
  await whileRunning(home, port, async (address) => {
    const answers = ids.map(async (id) => post(address, dealChanged(id, { "auth[application_token]": token })));
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]));
  });
  await whileRunning(home, port, async () => until(() => lines(home).length >= ids.length));
  const objects = new Set(lines(home).map(({ object }) => (object as { id: number }).id));
  expect(objects).toEqual(new Set(ids));
});

test("while the shared database is away events are taken, and handled when it is back", async () => {
  await using server = await postgresServer();
  const { url } = await server.newDatabase();
  const home = await anApplication();
  home.writeFeeds(feed);
  const token = home.emulator.events.addWebhook({ handler: "http://127.0.0.1:9/deals", codes: ["ONCRMDEALUPDATE"] });
  await runHere(home, ["secret", "set", "deals-token"], { env, stdin: token });
  const ids = home.deals.slice(0, 30);
  const work = async (address: string): Promise<void> => {
    await server.crash();
    for (const id of ids) expect(await post(address, dealChanged(id, { "auth[application_token]": token }))).toBe(200);
    expect(lines(home)).toEqual([]);
    await server.start();
    await until(() => lines(home).length >= ids.length);
  };
  const ran = await whileRunning(home, await freePort(), work, { B24KIT_STORE: url });
  expect(new Set(lines(home).map(({ object }) => (object as { id: number }).id))).toEqual(new Set(ids));
  expect(ran.stderr).toContain("brought-over");
  expect(ran.stderr).not.toContain(new URL(url).password);
});

test("a token that nothing can teach is asked for at the start: no profile, a webhook's profile, a place that is locked", async () => {
  const home = await anApplication();
  home.writeFeeds(feed);
  const file = join(home.folder, "config", "schedule.yaml");
  const withoutProfile = readFileSync(file, "utf8").replace("profile: app\n", "");
  writeFileSync(file, withoutProfile);
  const start = async (more = {}) => {
    const stop = AbortSignal.timeout(5000);
    const own = { ...env, BITRIX24_WEBHOOK_URL: home.emulator.webhook, ...more };
    return runHere(home, ["events", "run", "--http", "127.0.0.1:0"], { env: own, signal: stop });
  };
  const refused = await start();
  expect(refused).toMatchObject({ code: 4, stdout: "" });
  expect(refused.stderr).toMatch(/feed deals: the secret "deals-token" is not stored[^]*secret set deals-token/);
  const store = openCredentialStore({ env: { ...home.env }, platform: process.platform });
  const portal = { host: new URL(home.emulator.url).host, url: home.emulator.url };
  const secret = new Secret(home.emulator.webhook);
  await store.save({ name: "hook", kind: "webhook", portal, user: { id: 1 }, secret, vault: "plain-file" });
  writeFileSync(file, withoutProfile.replace("from: online", "from: online\n    profile: hook"));
  expect(await start()).toMatchObject({ code: 4, stdout: "" });
  writeFileSync(file, withoutProfile.replace("from: online", "from: online\n    profile: app"));
  await runHere(home, ["secret", "set", "deals-token"], { env, stdin: "a-token-of-the-feed" });
  const locked = await start({ BITRIX24_KEYRING_PASSWORD: "another passphrase of words" });
  expect(locked).toMatchObject({ code: 4, stdout: "" });
  expect(locked.stderr).toContain("BITRIX24_KEYRING_PASSWORD");
});

test("an outbound webhook: events list is well, events bind names the form, and an offline feed has no queue there", async () => {
  const home = await anApplication();
  home.writeFeeds(feed.replace("codes:", "address: http://127.0.0.1:9/deals\n    codes:"));
  const file = join(home.folder, "config", "schedule.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("profile: app\n", ""));
  const run = async (args: readonly string[], lang: "en" | "ru" = "en") =>
    runHere(home, ["events", ...args], {
      env: { ...env, BITRIX24_WEBHOOK_URL: home.emulator.webhook },
      lang,
      isTerminal: true,
    });
  const listed = await run(["list"]);
  expect(listed).toMatchObject({ code: 0, stdout: expect.stringContaining("in the webhook's form on the portal") });
  expect((await run(["list"], "ru")).stdout).toContain("в форме вебхука на портале");
  expect(JSON.parse((await run(["list", "--json"])).stdout)).toMatchObject([{ bound: null, trouble: null }]);
  for (const step of ["bind", "unbind"]) {
    const refused = await run([step, "deals"]);
    expect(refused).toMatchObject({ code: 4, stdout: "" });
    expect(refused.stderr).toMatch(/only an application[^]*an outbound webhook gets its events in its form/);
  }
  writeFileSync(file, readFileSync(file, "utf8").replace(/from: online[^]*?to:/, "from: offline\n    to:"));
  const offline = await run(["list", "--json"]);
  expect(offline.code).toBe(3);
  expect(JSON.parse(offline.stdout)).toMatchObject([{ bound: null, trouble: "access-denied" }]);
  expect((await run(["bind", "deals"])).stderr).toMatch(/only an application has a queue/);
});
