import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, type Finished, finished } from "./b24.ts";
import { marker, startPortal, type TestPortal } from "./portal.ts";

/** Whatever breaks quoting in some language. */
const title = 'Ж"о\'пт $HOME ${x} $result \\n \\\\ `id` %41 100% \n\t😀 {"__proto__": 1} <?= ?> \u202E end\'';

let portal: TestPortal;
beforeAll(async () => {
  const plain = await startPortal();
  const [deal] = plain.world.deals;
  await plain.close();
  portal = await startPortal({ world: { ...plain.world, deals: [{ ...deal, ID: "7", TITLE: title }] } });
});
afterAll(async () => portal.close());

const call = async (...args: string[]): Promise<Finished> => b24(["call", ...args], { env: portal.env });
const paramsFile = join(mkdtempSync(join(tmpdir(), "b24-params-")), "params.json");
const params = { filter: { "=TITLE": title, "@ID": [7] }, select: ["ID", "TITLE"], order: {} };
writeFileSync(paramsFile, JSON.stringify(params));

interface Received {
  readonly line: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A server that keeps what it receives, and answers as the portal. */
async function recorder() {
  const received: Received[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request);
    received.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    response.setHeader("content-type", "application/json").end('{"result":[],"time":{}}');
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    webhook: `http://127.0.0.1:${port}/rest/1/${marker}/`,
    received,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

test("--dry-run shows exactly what would be sent, without the secret", async () => {
  await using server = await recorder();
  const env = { BITRIX24_WEBHOOK_URL: server.webhook };
  const args = ["call", "crm.deal.list", "--params-file", paramsFile];
  const shown = await b24([...args, "--dry-run", "--json"], { env });
  expect(server.received).toEqual([]);
  expect(shown.code).toBe(0);
  const request = JSON.parse(shown.stdout) as { method: string; url: string; headers: object; body: object };
  await b24(args, { env });
  const [sent] = server.received;
  const { pathname } = new URL(request.url);
  expect(`${request.method} ${pathname}`).toBe(sent?.line.replace(marker, "***"));
  const { host, connection, "content-length": length, ...headers } = sent?.headers ?? {};
  expect([typeof host, typeof connection, typeof length]).toEqual(["string", "string", "string"]);
  expect(request.headers).toEqual(headers);
  expect(JSON.stringify(request.body)).toBe(sent?.body);
  const text = await b24([...args, "--dry-run"], { env });
  expect(text.stdout).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/rest\/1\/\*\*\*\/crm\.deal\.list\naccept: /);
  expect(text.stderr).toBe("Nothing was sent.\n");
  expect(JSON.stringify([shown, text])).not.toContain(marker);
});

test.each([
  ["a write", "crm.deal.update", "This call changes data"],
  ["a delete", "crm.deal.delete", "removes or ends"],
  ["an unknown method", "crm.deal.lsit", "did you mean the method crm.deal.list"],
])("--dry-run of %s tells what it would do", async (_name, method, words) => {
  const before = portal.stats().requests;
  const { code, stdout, stderr } = await call(method, "--param", "id=7", "--param", "fields[TITLE]=x", "--dry-run");
  expect(stdout).toContain(`/***/${method}\n`);
  expect([code, stderr]).toEqual([0, expect.stringContaining(words)]);
  expect(portal.stats().requests).toBe(before);
});

test("--dry-run needs no portal, and shows what the check finds", async () => {
  const { code, stdout, stderr } = await b24(["call", "crm.item.list", "--dry-run"]);
  expect(code).toBe(64);
  expect(stdout).toMatch(/^POST https:\/\/<portal>\/rest\/<user>\/\*\*\*\/crm\.item\.list$/m);
  expect(stderr).toContain('needs the parameter "entityTypeId"');
  const json = await b24(["call", "crm.item.list", "--dry-run", "--json"]);
  const { problems } = JSON.parse(json.stdout) as { problems: unknown };
  expect(problems).toMatchObject([{ level: "error", code: "missing-parameter", path: "entityTypeId" }]);
});

test("--dry-run of a stored profile shows its portal, and leaves the secret where it is", async () => {
  const env = { B24KIT_HOME: mkdtempSync(join(tmpdir(), "b24-home-")) };
  const login = await b24(["auth", "login", "main", "--stdin", "--machine-bound"], { env, stdin: portal.webhook });
  expect(login.code).toBe(0);
  const { code, stdout } = await b24(["call", "user.current", "--dry-run"], { env });
  expect(code).toBe(0);
  const masked = portal.webhook.replace(marker, "***");
  expect(stdout).toContain(`POST ${masked}user.current\n`);
  expect((await b24(["call", "user.current", "-P", "nobody", "--dry-run"], { env })).code).toBe(4);
});

const cwd = fileURLToPath(new URL("..", import.meta.url));
const isMissing = (command: string): boolean => spawnSync(command, ["--version"]).status !== 0;

const languages = [
  { as: "curl", command: ["sh", "-c"], isMissing: isMissing("curl") },
  { as: "ts", command: [process.execPath, "--input-type=module-typescript", "--eval"], isMissing: false },
  { as: "python", command: ["python3", "-c"], isMissing: isMissing("python3") },
  { as: "php", command: ["php", "-r"], isMissing: isMissing("php") },
] as const;

async function runCode(command: readonly [string, ...string[]], code: string, webhook: string): Promise<Finished> {
  const [program, ...args] = command;
  const source = program === "php" ? code.replace("<?php", "") : code;
  const env = { PATH: process.env["PATH"], HOME: tmpdir(), LANG: "C.UTF-8", BITRIX24_WEBHOOK_URL: webhook };
  return finished(spawn(program, [...args, source], { cwd, env }));
}

for (const { as, command, isMissing: cannotRun } of languages) {
  test.skipIf(cannotRun)(`--as ${as} is code that runs and sends the same`, async () => {
    const { code, stdout, stderr } = await call("crm.deal.list", "--params-file", paramsFile, "--as", as);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain(marker);
    const found = await runCode(command, stdout, portal.webhook);
    expect(found).toMatchObject({ code: 0, stderr: "" });
    expect(found.stdout).toMatch(/"?ID"?\]? ?(?::|=>) ?"?7/);
    await using server = await recorder();
    expect(await runCode(command, stdout, server.webhook.replace(/\/$/, ""))).toMatchObject({ code: 0, stderr: "" });
    const [sent] = server.received;
    expect(sent?.line).toBe(`POST /rest/1/${marker}/crm.deal.list`);
    expect(sent?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(sent?.body ?? "")).toEqual(params);
  });

  test.skipIf(cannotRun)(`--as ${as} calls REST 3.0 at its own address`, async () => {
    await using server = await recorder();
    const { stdout } = await call("main.eventlog.list", "--as", as);
    await runCode(command, stdout, server.webhook);
    expect(server.received[0]?.line).toBe(`POST /rest/api/1/${marker}/main.eventlog.list`);
    expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({});
    expect(server.received[0]?.headers["idempotency-key"]).toBeUndefined();
  });

  test.skipIf(cannotRun)(`--as ${as} gives each write of REST 3.0 a key of its own`, async () => {
    await using server = await recorder();
    const { stdout } = await call("tasks.task.delete", "--v3", "--param", "id:=7", "--as", as);
    await runCode(command, stdout, server.webhook);
    await runCode(command, stdout, server.webhook);
    const [first, second] = server.received.map(({ headers }) => headers["idempotency-key"]);
    expect(first).toMatch(/^[\da-f-]{32,36}$/);
    expect(second).toMatch(/^[\da-f-]{32,36}$/);
    expect(second).not.toBe(first);
    expect(JSON.parse(server.received[1]?.body ?? "")).toEqual({ id: 7 });
  });
}

test("--as warns of writes, is JSON on request, and gives no code for faulty parameters", async () => {
  const update = await call("crm.deal.update", "--param", "id=7", "--param", "fields[TITLE]=x", "--as", "ts", "--json");
  expect(JSON.parse(update.stdout)).toMatchObject({ language: "ts", code: expect.stringContaining("createClient") });
  expect(update.stderr).toContain("changes data");
  expect(await call("crm.item.list", "--as", "php")).toMatchObject({ code: 64, stdout: "" });
});

test.each([
  [["--dry-run", "--as", "ts"], /exclude each other/],
  [["--dry-run", "--all"], /exclude each other/],
  [["--as", "ts", "--all"], /exclude each other/],
  [["--as", "ruby"], /allowed: curl, ts, php, python/],
  [["--v3"], /REST 3\.0/],
  [["--dry-run", "--format", "md"], /no md form/],
])("call with %j is an error of usage", async (args, words) => {
  const { code, stdout, stderr } = await call("crm.deal.list", ...args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(words);
});

test("certain faults stop a call before anything is sent, with the nearest name", async () => {
  const before = portal.stats().requests;
  const { code, stdout, stderr } = await call("crm.deal.list", "--param", "filter[=>ID]=1", "--param", "selct[]=ID");
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(/^Error: crm\.deal\.list: the parameters are faulty, nothing was sent\nWhy: /);
  expect(stderr).toContain("  filter.=>ID: ");
  expect(stderr).toContain("Did you mean: >=ID.");
  expect(stderr).toContain("b24 methods show crm.deal.list");
  const russian = await call("crm.deal.list", "--param", "filter[=>ID]=1", "--lang", "ru");
  expect(russian.stderr).toMatch(/Возможно, нужно: >=ID\./);
  expect(portal.stats().requests).toBe(before);
});

test("doubts are warnings: told, silent with --quiet, errors with --strict", async () => {
  const args = ["crm.deal.list", "--param", "filter[>DATE_CREATE]=2020-01-01"];
  const warned = await call(...args);
  expect(warned.code).toBe(0);
  expect(warned.stderr).toMatch(/^Warning: filter\.>DATE_CREATE: /);
  expect(await call(...args, "--quiet")).toEqual({ ...warned, stderr: "" });
  const json = await call(...args, "--json");
  expect(JSON.parse(json.stderr.split("\n")[0] ?? "")).toEqual({
    notice: expect.stringMatching(/^Warning: /) as string,
  });
  expect(await call(...args, "--strict")).toMatchObject({ code: 64, stdout: "" });
});

test("a method that nobody has documented: did you mean", async () => {
  const { code, stdout, stderr } = await call("crm.deals.list");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^Warning: did you mean the method crm\.deal\.list\?\n/);
  expect((await call("crm.deals.list", "--strict")).code).toBe(64);
});

test("every command of a batch is checked, and named", async () => {
  const before = portal.stats().requests;
  const commands = ["--cmd", "a=user.current", "--cmd", "b=crm.item.list?filter[=>id]=1"];
  const { code, stdout, stderr } = await b24(["batch", ...commands], { env: portal.env });
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(/^ {2}b: entityTypeId: /m);
  expect(stderr).toMatch(/^ {2}b: filter\.=>id: /m);
  expect(portal.stats().requests).toBe(before);
  const doubtful = ["--cmd", "d=crm.deal.list?filter[>DATE_CREATE]=2020-01-01&filter[ID]=$result[me][ID]"];
  const warned = await b24(["batch", "--cmd", "me=user.current", ...doubtful], { env: portal.env });
  expect([warned.code, warned.stderr]).toEqual([0, expect.stringMatching(/^Warning: d: filter\.>DATE_CREATE: /)]);
  const strict = await b24(["batch", "--cmd", "me=user.current", ...doubtful, "--strict"], { env: portal.env });
  expect(strict).toMatchObject({ code: 64, stdout: "" });
});

test("the check tells its time with --verbose", async () => {
  const { stderr } = await call("user.current", "--verbose");
  expect(stderr).toMatch(/^b24: check commands=1 findings=0 milliseconds=[\d.]+$/m);
});
