import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { b24, finished, start } from "./b24.ts";
import { now } from "./portal.ts";

interface Listed {
  readonly total: number;
  readonly time: { readonly processing: number };
}

interface Announced {
  readonly url: string;
  readonly webhook: string;
  readonly pid: number;
  readonly now: string | null;
}

test.each(["SIGINT", "SIGTERM"] as const)("it announces itself in one line, works, and ends by %s", async (signal) => {
  const child = start(["emulator", "start", "--json", "--now", now, "--deals", "60"]);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const announced = JSON.parse(line.toString("utf8")) as Announced;
  expect(announced.pid).toBe(child.pid);
  expect(Date.parse(announced.now ?? "")).toBe(Date.parse(now));
  const env = { BITRIX24_WEBHOOK_URL: announced.webhook };
  const { stdout } = await b24(["call", "crm.deal.list", "--all"], { env });
  expect(stdout.trimEnd().split("\n")).toHaveLength(60);
  expect(await (await fetch(`${announced.url}/__stats`)).json()).toHaveProperty("requests");
  child.kill(signal);
  expect(await finished(child)).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("without --json it prints the webhook and an export line", async () => {
  const child = start(["emulator", "start"]);
  const [text] = (await once(child.stdout, "data")) as [Buffer];
  expect(text.toString("utf8")).toMatch(
    /^export BITRIX24_WEBHOOK_URL='http:\/\/127\.0\.0\.1:\d+\/rest\/\d+\/\w{8,}\/'$/m,
  );
  const port = /127\.0\.0\.1:(\d+)/.exec(text.toString("utf8"))?.[1] ?? "";
  const second = await b24(["emulator", "start", "--port", port]);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(port);
  child.kill("SIGTERM");
  await finished(child);
});

test("data of one's own", async () => {
  const file = dataFile(JSON.stringify({ portal: { now }, deals: [{ ID: "7", TITLE: "Own" }] }));
  const child = start(["emulator", "start", "--json", "--data", file]);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { webhook } = JSON.parse(line.toString("utf8")) as Announced;
  const { stdout } = await b24(["call", "crm.deal.list", "--json", "ID,TITLE"], {
    env: { BITRIX24_WEBHOOK_URL: webhook },
  });
  expect(JSON.parse(stdout)).toEqual([{ ID: "7", TITLE: "Own" }]);
  child.kill("SIGTERM");
  await finished(child);
});

test("limits, times, faults and very many deals are the portal's", async () => {
  const times = ["--latency", "20", "--command-latency", "15", "--count-cost", "1"];
  const faults = ["--faults", "fields:502-after@1,profile:error=OWN/418"];
  const child = start([
    "emulator",
    "start",
    "--json",
    "--deals",
    "100001",
    "--limits",
    "standard",
    ...times,
    ...faults,
  ]);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { url, webhook } = JSON.parse(line.toString("utf8")) as Announced;
  expect((await fetch(`${webhook}crm.deal.fields`)).status).toBe(502);
  expect((await fetch(`${webhook}profile`)).status).toBe(418);
  const page = (await (await fetch(`${webhook}crm.deal.list?select[]=ID`)).json()) as Listed;
  expect(page.total).toBe(100_001);
  expect(page.time).toMatchObject({ operating: 0 });
  expect(page.time.processing).toBeGreaterThanOrEqual(0.115);
  expect((await (await fetch(`${webhook}crm.lead.list`)).json()) as Listed).toMatchObject({ total: 0 });
  const statuses = await Promise.all(
    Array.from({ length: 150 }, async () => (await fetch(`${webhook}server.time`)).status),
  );
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0);
  expect(await (await fetch(`${url}/__writes`)).json()).toEqual([]);
  child.kill("SIGTERM");
  await finished(child);
});

test("a bad fault is told with what is possible", async () => {
  const bad = ["emulator", "start", "--faults", "add:drop,list:dorp@2"];
  const english = await b24(bad);
  expect([english.code, english.stdout]).toEqual([64, ""]);
  expect(english.stderr).toMatch(/--faults: list:dorp@2\nWhy: there is no such action\n.*drop-during/);
  const russian = await b24([...bad, "--lang", "ru"]);
  expect(russian.code).toBe(64);
  expect(russian.stderr).toMatch(/такого действия нет[^]*drop-during/);
});

test("each problem of a data file is told", async () => {
  const file = dataFile(JSON.stringify({ deals: [{ ID: "x" }, { ID: "2", OPPORTUNITY: "much" }], nonsense: [] }));
  const { code, stdout, stderr } = await b24(["emulator", "start", "--data", file]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  for (const word of [file, "deals", "OPPORTUNITY", "nonsense"]) expect(stderr).toContain(word);
  const json = await b24(["emulator", "start", "--data", file, "--json"]);
  expect((JSON.parse(json.stderr) as { error: { details: string[] } }).error.details.length).toBeGreaterThan(1);
});

test.each([
  ["no such file", ["--data", "/nowhere/data.json"], /no such file/],
  ["too much data", ["--data", hugeFile()], /more than 512 MiB/],
  ["a device", ["--data", "/dev/zero"], /no regular file/],
  ["broken JSON", ["--data", dataFile('{"deals": [')], /JSON/],
  ["a bad instant", ["--now", "soon"], /--now/],
  ["a bad port", ["--port", "99999"], /not usable: --port/],
  ["data and a seed", ["--data", "x.json", "--seed", "ru"], /exclude each other/],
  ["--out", ["--out", "x"], /--out/],
  ["no such plan", ["--limits", "free"], /--limits/],
  ["a fault of nobody", ["--faults", "nobody:drop"], /no such target[^]*crm\.deal\.list/],
])("%s is an error of usage", async (_name, args, sentence) => {
  const { code, stdout, stderr } = await b24(["emulator", "start", ...args]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(sentence);
});

/** Takes no room on the disk: it is one hole. */
function hugeFile(): string {
  const file = dataFile("");
  truncateSync(file, 513 * 1024 * 1024);
  return file;
}

function dataFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "b24-data-")), "data.json");
  writeFileSync(file, text);
  return file;
}

test("--oauth: the file of the application is its owner's alone, holds what signs in, and goes in the end", async () => {
  const home = mkdtempSync(join(tmpdir(), "b24-home-"));
  const child = start(["emulator", "start", "--json", "--deals", "10", "--oauth", "auto,scopes=crm"], {
    env: { B24KIT_HOME: home },
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { url, oauth } = JSON.parse(line.toString("utf8")) as {
    readonly url: string;
    readonly oauth: { readonly clientId: string; readonly file: string };
  };
  expect(statSync(oauth.file).mode & 0o777).toBe(0o600);
  const card = JSON.parse(readFileSync(oauth.file, "utf8")) as Record<string, string>;
  expect(card).toEqual({ client_id: oauth.clientId, client_secret: expect.any(String), portal: url, server: url });
  expect(line.toString("utf8")).not.toContain(card["client_secret"]);
  const page = await fetch(`${url}/oauth/authorize/?client_id=${oauth.clientId}`);
  expect(await page.text()).toContain('<pre id="code">');
  child.kill("SIGTERM");
  expect((await finished(child)).code).toBe(0);
  expect(existsSync(oauth.file)).toBe(false);
});

test("--events: the switches count, and a switch that is none is told", async () => {
  const child = start(["emulator", "start", "--json", "--deals", "10", "--events", "no-offline,loss=1"]);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { url, webhook } = JSON.parse(line.toString("utf8")) as Announced;
  const asked = await fetch(`${webhook}feature.get?CODE=rest_offline_extended`);
  expect(await asked.json()).toMatchObject({ result: { value: "N" } });
  expect(await (await fetch(`${url}/__events`)).json()).toHaveProperty("queue");
  child.kill("SIGTERM");
  expect((await finished(child)).code).toBe(0);
  const { code, stderr } = await b24(["emulator", "start", "--events", "loss=2"]);
  expect([code, stderr.includes("loss=2")]).toEqual([64, true]);
});
