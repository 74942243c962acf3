import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { lightKeys } from "./light-keys.ts";
import { oauthHome } from "./oauth-home.ts";
import { openTerminal, whyNoTerminal } from "./terminal.ts";

let keys: Disposable;
beforeAll(() => {
  keys = lightKeys();
});
afterAll(() => keys[Symbol.dispose]());

test.concurrent("an application signs in with a pasted code, reads reports, and says who it is", async () => {
  await using home = await oauthHome({ oauth: { applications: [{ scopes: ["crm", "task", "user", "department"] }] } });
  const { code, stdout, stderr } = await home.login();
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^Open this in a browser.*:\nhttp\S+\n$/),
  });
  expect(stdout).toContain(`application ${home.control.clientId} (OAuth, ${new URL(home.portal.url).host})`);
  expect(await home.json("auth", "status")).toMatchObject({
    name: "main",
    kind: "oauth",
    isChecked: true,
    application: { clientId: home.control.clientId, refreshEnds: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    portal: { memberId: home.control.memberId },
    user: { id: 1 },
    facts: { scopes: ["crm", "department", "task", "user"] },
    access: { level: "read-only" },
  });
  expect(await home.json("auth", "list")).toMatchObject([{ name: "main", kind: "oauth" }]);
  const { code: reported, stdout: report } = await home.b24("report", "overdue", "--tz", "Europe/London");
  expect([reported, report]).toEqual([0, expect.stringContaining("Overdue")]);
  const stored = readFileSync(join(home.env["B24KIT_HOME"]!, "config", "profiles.json"), "utf8");
  for (const secret of [home.control.clientSecret, "Token"]) expect(stored).not.toContain(secret);
});

test.concurrent("the whole address may be pasted; one with another state is forged", async () => {
  await using home = await oauthHome();
  const address = (state: string) => (code: string, page: URL) =>
    `https://application.example/?${new URLSearchParams({ code, state: state || page.searchParams.get("state")!, member_id: home.control.memberId }).toString()}`;
  const forged = await home.login({ answer: address("another") });
  expect(forged).toMatchObject({ code: 4, stderr: expect.stringContaining("its state is another one") });
  expect(home.control.counts().exchanges).toBe(0);
  expect(await home.json("auth", "list")).toEqual([]);
  expect((await home.login({ answer: address("") })).code).toBe(0);
});

test.concurrent("the application may come from the environment, or on stdin", async () => {
  await using home = await oauthHome();
  const { clientId, clientSecret } = home.control;
  const where = ["--portal", home.portal.url, "--server", home.portal.url];
  const env = { BITRIX24_CLIENT_ID: clientId, BITRIX24_CLIENT_SECRET: clientSecret };
  expect(await home.login({ args: ["--from-env", ...where], env })).toMatchObject({ code: 0 });
  expect(await home.login({ args: ["--from-env", ...where] })).toMatchObject({
    code: 4,
    stderr: expect.stringContaining("BITRIX24_CLIENT_ID"),
  });
  const piped = await home.login({ args: ["--oauth", "--stdin", ...where] });
  expect(piped).toMatchObject({ code: 64, stderr: expect.stringContaining("--port") });
});

test.concurrent.each([
  ["no JSON", "client_id=local.1"],
  ["no secret", '{"client_id":"local.1"}'],
  ["a list", "[]"],
])("a file that is no application is refused, nothing of it is repeated: %s", async (_name, text) => {
  await using home = await oauthHome();
  writeFileSync(home.file, text);
  const { code, stderr } = await home.login();
  expect(code).toBe(64);
  expect(stderr).toContain("client_id and client_secret");
  expect(stderr).not.toContain("local.1");
});

test.concurrent("addresses that no secret may go to are refused before a page is opened", async () => {
  await using home = await oauthHome();
  const wrong = async (...more: string[]) => home.login({ args: ["--oauth", "--application", home.file, ...more] });
  expect(await wrong("--server", "http://oauth.example")).toMatchObject({
    code: 64,
    stderr: expect.not.stringContaining("Open"),
  });
  expect(await wrong("--portal", "ftp://portal.example")).toMatchObject({
    code: 64,
    stderr: expect.not.stringContaining("Open"),
  });
});

test.concurrent("a code that is late, wrong, or of an unknown application", async () => {
  await using home = await oauthHome();
  const late = await home.login({
    answer(code) {
      home.control.pass(30);
      return code;
    },
  });
  expect(late).toMatchObject({ code: 4, stderr: expect.stringContaining("does not take the code") });
  const wrong = await home.login({ answer: () => "0123456789abcdef" });
  expect(wrong).toMatchObject({ code: 4, stderr: expect.stringContaining("30 seconds") });
  const nothing = await home.login({ answer: () => "" });
  expect(nothing).toMatchObject({ code: 4, stderr: expect.stringContaining("neither a code") });
  writeFileSync(home.file, readFileSync(home.file, "utf8").replace(home.control.clientSecret, "wr0ng-s3cr3t"));
  const stranger = await home.login();
  expect(stranger).toMatchObject({ code: 4, stderr: expect.stringContaining("does not take the application") });
  expect(stranger.stderr).not.toContain("wr0ng");
  expect(await home.json("auth", "list")).toEqual([]);
});

test.concurrent("an expired token is refreshed once and saved; the next process needs none", async () => {
  await using home = await oauthHome();
  await home.login();
  home.control.pass(3600);
  expect(await home.b24("call", "profile")).toMatchObject({ code: 0, stderr: "" });
  expect(await home.b24("call", "profile")).toMatchObject({ code: 0, stderr: "" });
  expect(home.control.counts()).toEqual({ exchanges: 1, refreshes: 1, refused: 0 });
});

test.concurrent("a revoked sign-in says so, every time the same", async () => {
  await using home = await oauthHome();
  await home.login();
  home.control.revoke();
  home.control.pass(3600);
  for (const args of [
    ["call", "profile"],
    ["auth", "status"],
    ["report", "overdue"],
  ]) {
    const { code, stderr } = await home.b24(...args);
    expect([code, stderr]).toEqual([
      4,
      expect.stringContaining("used elsewhere, was revoked, or is older than 180 days"),
    ]);
    expect(stderr).toContain("b24 auth login --oauth main");
  }
  const doctor = await home.b24("doctor");
  expect([doctor.code, doctor.stdout]).toEqual([
    4,
    expect.stringContaining("the sign-in of the application has ended"),
  ]);
  const russian = await home.b24("call", "profile", "--lang", "ru");
  expect(russian.stderr).toContain("войдите снова: b24 auth login --oauth main");
  expect((await home.login()).code).toBe(0);
  expect((await home.b24("call", "profile")).code).toBe(0);
});

test.concurrent("a refresh token older than 180 days is over", async () => {
  await using home = await oauthHome();
  await home.login();
  home.control.pass(180 * 24 * 3600);
  expect(await home.b24("call", "profile")).toMatchObject({ code: 4, stderr: expect.stringContaining("180 days") });
});

test.concurrent("tokens of another portal in a refresh answer are not used", async () => {
  await using home = await oauthHome({ oauth: { rotation: "lenient" } });
  await using other = await oauthHome();
  await home.login();
  home.control.pass(3600);
  home.control.forge({ memberId: "f".repeat(32), clientEndpoint: `${other.portal.url}/rest/` });
  const { code, stderr } = await home.b24("call", "profile");
  expect([code, stderr]).toEqual([4, expect.stringContaining("the tokens of another portal")]);
  expect(other.portal.stats().requests).toBe(0);
  home.control.forge(undefined);
  expect((await home.b24("call", "profile")).code).toBe(0);
  expect(await home.json("auth", "status")).toMatchObject({ portal: { url: home.portal.url } });
});

test.concurrent("the authorization server is down: exit 1, and the sign-in is as good as before", async () => {
  await using home = await oauthHome({ faults: "oauth:drop@2-3" });
  await home.login();
  home.control.pass(3600);
  const { code, stderr } = await home.b24("call", "profile");
  expect([code, stderr]).toEqual([1, expect.stringMatching(/authorization server|sign-in still works/)]);
  expect(await home.b24("call", "profile")).toMatchObject({ code: 0, stderr: "" });
});

test.concurrent("a renamed portal is followed once the authorization server names it", async () => {
  await using home = await oauthHome();
  await home.login();
  const renamed = home.portal.url.replace("127.0.0.1", "localhost");
  home.control.rename(renamed);
  expect(await home.b24("call", "profile")).toMatchObject({ code: 0, stderr: "" });
  expect(await home.json("auth", "list")).toMatchObject([{ name: "main", portal: new URL(renamed).host }]);
});

test.concurrent("a removed application, and a right that it lacks, are told as such", async () => {
  await using home = await oauthHome({ oauth: { applications: [{ scopes: ["crm"] }] } });
  await home.login();
  const lacking = await home.b24("call", "tasks.task.list");
  expect(lacking).toMatchObject({ code: 4, stderr: expect.stringContaining("the application lacks a right") });
  expect((await home.b24("doctor", "--lang", "ru")).stdout).toContain("в карточке приложения");
  home.control.remove();
  const gone = await home.b24("call", "profile");
  expect(gone).toMatchObject({ code: 4, stderr: expect.stringContaining("was removed from the portal") });
  const out = await home.b24("auth", "logout", "main");
  expect(out).toMatchObject({ code: 0, stderr: expect.stringContaining("the application stays on the portal") });
});

test.concurrent("another user under the same name is refused, the old sign-in goes on", async () => {
  await using home = await oauthHome();
  await home.login();
  const other = await home.login({ page: { user: "3" } });
  expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining("was not replaced") });
  expect(await home.json("auth", "status")).toMatchObject({ user: { id: 1 } });
  const replaced = await home.login({
    page: { user: "3" },
    args: ["main", "--oauth", "--application", home.file, "--replace"],
  });
  expect(replaced.code).toBe(0);
  expect(await home.json("auth", "status")).toMatchObject({ user: { id: 3 } });
});

test.concurrent("an application takes the place of a webhook of the same user, and keeps what it may do", async () => {
  await using home = await oauthHome();
  const webhook = await b24(["auth", "login", "main", "--stdin"], { env: home.env, stdin: home.portal.webhook });
  expect(webhook.code).toBe(0);
  expect((await home.login()).code).toBe(0);
  expect(await home.json("auth", "status")).toMatchObject({ kind: "oauth", user: { id: 1 } });
  expect(await home.b24("auth", "move", "main", "--to", "file")).toMatchObject({ code: 0 });
  expect((await home.b24("call", "profile")).code).toBe(0);
});

test.skipIf(whyNoTerminal !== undefined)(
  "on a terminal id, secret and code are asked for; the last two stay hidden",
  async () => {
    await using home = await oauthHome();
    const { clientId, clientSecret } = home.control;
    const args = ["auth", "login", "main", "--oauth", "--portal", home.portal.url, "--server", home.portal.url];
    const terminal = openTerminal(args, home.env);
    await terminal.sees("client_id");
    terminal.types(`${clientId}\r`);
    await terminal.sees("client_secret");
    terminal.types(`${clientSecret}\r`);
    await terminal.sees("30 seconds");
    const page = terminal.reads(/(http\S+\/oauth\/authorize\/\S+)/);
    const code = /id="code">(\w+)/.exec(await (await fetch(page)).text())?.[1] ?? "";
    terminal.types(`${code}\r`);
    const { code: exit, stdout } = await terminal.end();
    expect([exit, stdout]).toEqual([0, expect.stringContaining("Signed in:")]);
    for (const secret of [clientSecret, code]) expect(stdout).not.toContain(secret);
  },
);
