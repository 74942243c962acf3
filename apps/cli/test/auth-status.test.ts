import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scenarios } from "b24kit";
import { expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { marker, startPortal, type TestPortal } from "./portal.ts";

const freshEnv = () => ({
  B24KIT_HOME: mkdtempSync(join(tmpdir(), "b24-status-")),
  BITRIX24_KEYRING_PASSWORD: "верная фраза",
});

const status = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Finished> =>
  b24(["auth", "status", ...args], { env });

/** The same company, with other scopes, at the same address. */
async function withScopes(portal: TestPortal, scopes: readonly string[]): Promise<TestPortal> {
  const world = { ...portal.world, portal: { ...portal.world.portal, scopes: [...scopes] } };
  return startPortal({ world, port: Number(new URL(portal.url).port) });
}

test.each(["bad", "https://portal.invalid/", "https://portal.invalid/rest/1/"])(
  "a variable that holds no webhook (%s) is refused, as by a report",
  async (value) => {
    const env = { ...freshEnv(), BITRIX24_WEBHOOK_URL: value };
    const { code, stdout, stderr } = await status(env);
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
    expect((await b24(["report", "briefing"], { env })).code).toBe(4);
  },
);

test("a webhook of the environment: who that is, and which reports work", async () => {
  await using portal = await startPortal();
  const env = { ...freshEnv(), BITRIX24_WEBHOOK_URL: portal.webhook };
  const { code, stdout, stderr } = await status(env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const part of ["BITRIX24_WEBHOOK_URL", "user 1", "administrator", "briefing: whole"])
    expect(stdout).toContain(part);
  expect(JSON.parse((await status(env, "--json")).stdout)).toMatchObject({
    source: "environment",
    user: { id: 1 },
    reports: scenarios.map(({ id }) => ({ id, works: "whole" })),
  });
  const revoked = { ...env, BITRIX24_WEBHOOK_URL: portal.webhook.replace(marker, "short") };
  expect(await status(revoked)).toMatchObject({ code: 4, stdout: "" });
});

test("a stored profile: the portal is asked, and what it says is kept", async () => {
  const env = freshEnv();
  const before = await startPortal();
  await b24(["auth", "login", "main", "--stdin"], { env, stdin: before.webhook });
  await before.close();
  const after = await withScopes(before, ["task"]);
  const { code, stdout } = await status(env);
  expect(code).toBe(0);
  expect(stdout).toContain("Signed in");
  expect(stdout).toContain("briefing: in part");
  await after.close();
  const closed = await status(env, "--json");
  expect(closed.code).toBe(3);
  expect(JSON.parse(closed.stdout)).toMatchObject({ isChecked: false, facts: { scopes: ["task"] } });
});

test("a portal that hangs: the stored facts with their date, within five seconds", async () => {
  const env = freshEnv();
  const portal = await startPortal();
  await b24(["auth", "login", "main", "--stdin"], { env, stdin: portal.webhook });
  await portal.close();
  const silent = createServer(() => undefined).listen(Number(new URL(portal.url).port), "127.0.0.1");
  await once(silent, "listening");
  const begun = performance.now();
  const { code, stdout, stderr } = await status(env);
  expect(performance.now() - begun).toBeLessThan(5000);
  silent.close();
  expect(code).toBe(3);
  expect(stdout).not.toMatch(/^Signed in/);
  expect(stdout).toMatch(/^As of +\d{4}-\d\d-\d\d \d\d:\d\d UTC$/m);
  expect(stderr).toContain("did not answer in time");
});

test("a secret that cannot be read is no sign-in: nothing is printed before", async () => {
  const env = freshEnv();
  await using portal = await startPortal();
  await b24(["auth", "login", "main", "--stdin"], { env, stdin: portal.webhook });
  const file = join(env.B24KIT_HOME, "config", "secrets.json");
  writeFileSync(file, "{ damaged");
  expect(await status(env)).toMatchObject({ code: 1, stdout: "" });
  rmSync(file);
  expect(await status(env)).toMatchObject({ code: 4, stdout: "" });
});
