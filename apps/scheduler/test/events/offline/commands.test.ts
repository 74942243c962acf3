import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../../run-here.ts";
import { type Application, anApplication } from "./an-application.ts";

const feed = `  deals:
    from: offline
    connector: b24kit
    codes: [ONCRMDEALADD, ONCRMDEALUPDATE]
    to: { kind: ndjson, path: "~/events.ndjson" }
`;

/** Runs the command until the condition holds; gives what it printed. */
async function runUntil(home: Application, args: readonly string[], condition: () => boolean) {
  const stop = new AbortController();
  const running = runHere(home, ["events", "run", ...args], { signal: stop.signal });
  const ended = running.then(() => true);
  for (let left = 200; !condition() && left > 0; left -= 1) {
    const isOver = await Promise.race([ended, new Promise<false>((resolve) => setTimeout(resolve, 50, false))]);
    if (isOver) break;
  }
  stop.abort();
  return running;
}

function lines(home: Application): readonly Record<string, unknown>[] {
  const file = join(home.folder, "events.ndjson");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("events run: changes are in the file with their objects as they are, and the portal has none of them left", async () => {
  const home = await anApplication();
  home.writeFeeds(feed);
  await home.bind(["ONCRMDEALADD", "ONCRMDEALUPDATE"]);
  const ids = home.deals.slice(0, 30);
  for (const id of ids) home.emulator.events.change({ entity: "deal", action: "update", id });
  const ran = await runUntil(home, [], () => lines(home).length >= 30);
  expect(ran).toMatchObject({ code: 0, stdout: "" });
  const found = lines(home);
  expect(found.map(({ object }) => object)).toEqual(ids.map((id) => ({ kind: "deal", id })));
  expect(found[0]).toMatchObject({
    feed: "deals",
    event: "ONCRMDEALUPDATE",
    attempt: 1,
    state: "read",
    portal: new URL(home.emulator.url).host,
  });
  expect(found[0]).toMatchObject({ current: { id: ids[0] } });
  expect(home.emulator.events.queue()).toEqual({ free: 0, reserved: 0, erroneous: 0 });
  expect(await runHere(home, ["events", "status", "--json"])).toMatchObject({ code: 0 });
});

test("events run says what it takes, and that a portal is not bound to it", async () => {
  const home = await anApplication();
  home.writeFeeds(feed);
  await home.bind(["ONCRMDEALADD"]);
  const [deal = 0] = home.deals;
  const adds = { entity: "deal", action: "add", id: deal } as const;
  home.emulator.events.change(adds);
  const { stderr } = await runUntil(home, [], () => lines(home).length > 0);
  const told = stderr
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toMatchObject([
    { event: "events-started", feeds: ["deals"] },
    { event: "not-bound", feed: "deals", codes: ["ONCRMDEALUPDATE"], command: "b24-scheduler events bind deals" },
    { event: "events-stopped" },
  ]);
});

test("events run refuses a plan that keeps nothing, unless losses are agreed to", async () => {
  const home = await anApplication({ events: { features: [] } });
  home.writeFeeds(feed);
  await home.bind(["ONCRMDEALUPDATE"]);
  home.emulator.events.change({ entity: "deal", action: "update", id: home.deals[0]! });
  const refused = await runUntil(home, [], () => false);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("rest_offline_extended");
  expect(home.emulator.events.queue().free).toBe(1);
  const ran = await runUntil(home, ["--may-lose"], () => lines(home).length === 1);
  expect([ran.code, home.emulator.events.queue()]).toEqual([0, { free: 0, reserved: 0, erroneous: 0 }]);
});

test("names of feeds: unknown ones, none in the file, online ones without --http", async () => {
  const home = await anApplication();
  home.writeFeeds(`${feed}  calls:\n    from: online\n    token: { secret: t }\n    to: { kind: ndjson, path: x }\n`);
  expect(await runHere(home, ["events", "run", "dals"])).toMatchObject({ code: 64 });
  expect((await runHere(home, ["events", "run"])).stderr).toContain("--http 127.0.0.1:8026");
  home.writeFeeds("  {}\n");
  expect((await runHere(home, ["events", "list"])).stderr).toContain("no feeds");
});

test("events bind is a plan: left open without a terminal, run after a yes, and nothing where all is bound", async () => {
  const home = await anApplication({}, "destructive");
  home.writeFeeds(feed);
  const open = await runHere(home, ["events", "bind", "deals"]);
  expect(open.code).toBe(2);
  expect(open.stderr).toMatch(/event\.bind .*ONCRMDEALADD[^]*b24 -P app plan apply \w+/);
  expect(await home.call("event.get", {})).toEqual([]);

  const said = async (args: readonly string[], stdin: string) =>
    runHere(home, ["events", ...args], { stdin, isTerminal: true });
  expect(await said(["bind", "deals"], "no\n")).toMatchObject({ code: 2 });
  expect(await home.call("event.get", {})).toEqual([]);
  expect(await said(["bind", "deals"], "yes\n")).toMatchObject({ code: 0 });

  expect(await home.call("event.get", {})).toMatchObject([
    { event: "ONCRMDEALADD", offline: 1, connector_id: "b24kit" },
    { event: "ONCRMDEALUPDATE", offline: 1, connector_id: "b24kit" },
  ]);
  expect((await runHere(home, ["events", "bind", "deals"])).code).toBe(0);
  const listed = await runHere(home, ["events", "list", "--json"]);
  expect(JSON.parse(listed.stdout)).toMatchObject([
    { feed: "deals", bound: ["ONCRMDEALADD", "ONCRMDEALUPDATE"], trouble: null },
  ]);
  expect(await said(["unbind", "deals"], "yes\n")).toMatchObject({ code: 0 });
  expect(await home.call("event.get", {})).toEqual([]);
});

test("a read-only profile binds nothing, and says how to change that", async () => {
  const home = await anApplication();
  home.writeFeeds(feed);
  const refused = await runHere(home, ["events", "bind", "deals"], { stdin: "yes\n", isTerminal: true });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain("b24 -P app auth access write");
  expect(await home.call("event.get", {})).toEqual([]);
});
