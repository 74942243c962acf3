import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scenarios } from "b24kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { lightKeys } from "./light-keys.ts";
import { marker, startPortal, type TestPortal } from "./portal.ts";

let portal: TestPortal;
let keys: Disposable;
beforeAll(async () => {
  keys = lightKeys();
  portal = await startPortal();
});
afterAll(async () => {
  keys[Symbol.dispose]();
  await portal.close();
});

interface Home {
  readonly env: Readonly<Record<string, string | undefined>>;
  b24(args: readonly string[], more?: Readonly<Record<string, string | undefined>>, stdin?: string): Promise<Finished>;
  login(name: string, webhook?: string, ...options: readonly string[]): Promise<Finished>;
  json(...args: readonly string[]): Promise<unknown>;
}

/** A computer on which nobody has signed in yet. */
function freshHome(): Home {
  const env = {
    B24KIT_HOME: mkdtempSync(join(tmpdir(), "b24-auth-")),
    BITRIX24_KEYRING_PASSWORD: "верная фраза",
  };
  const run: Home["b24"] = async (args, more = {}, stdin = "") => b24(args, { env: { ...env, ...more }, stdin });
  return {
    env,
    b24: run,
    login: async (name, webhook = portal.webhook, ...options) =>
      run(["auth", "login", name, "--stdin", ...options], {}, webhook),
    json: async (...args) => JSON.parse((await run([...args, "--json"])).stdout) as unknown,
  };
}

const host = (): string => new URL(portal.url).host;

test.concurrent.each([
  ["as it is", (webhook: string) => webhook],
  ["spaces and quotes", (webhook: string) => `  «${webhook}» \n`],
  ["a byte-order mark", (webhook: string) => `\uFEFF"${webhook}"`],
  ["a method", (webhook: string) => `${webhook}crm.deal.list.json?start=50`],
  ["no last slash", (webhook: string) => webhook.slice(0, -1)],
])("a webhook is taken as people paste it: %s", async (_name, spoil) => {
  const home = freshHome();
  const { code, stdout, stderr } = await home.login("main", spoil(portal.webhook));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(`Signed in: ${host()}`);
  expect(await home.b24(["call", "profile"])).toMatchObject({ code: 0, stderr: "" });
});

test.concurrent("the answer to a sign-in is data on request, and the name is the portal's by default", async () => {
  const home = freshHome();
  const { code, stdout } = await home.b24(["auth", "login", "--stdin", "--json"], {}, portal.webhook);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    name: host(),
    isCurrent: true,
    portal: { host: host(), url: portal.url },
    user: { id: 1 },
    facts: { isAdmin: true, timeZone: "Europe/London" },
    access: { level: "read-only", confirm: "person" },
    storage: "encrypted-file",
    reports: scenarios.map(({ id }) => ({ id, works: "whole", missing: [] })),
  });
});

test.concurrent("what a webhook without some scopes allows is told", async () => {
  const world = { ...portal.world, portal: { ...portal.world.portal, scopes: ["task", "crm"] } };
  await using limited = await startPortal({ world });
  const home = freshHome();
  const { code, stdout } = await home.login("main", limited.webhook);
  expect(code).toBe(0);
  expect(stdout).toContain("briefing: in part, it lacks calendar (Meetings)");
  expect(stdout).toContain("day-plan: in part, it lacks calendar");
  const russian = await home.b24(["auth", "status", "--lang", "ru"]);
  expect(russian.stdout).toMatch(/частично, не хватает calendar/);
});

test.concurrent("profiles: list, switch, status, -P, logout", async () => {
  const home = freshHome();
  await home.login("main");
  await home.login("Ромашка, тест", portal.webhook.replace("/rest/1/", "/rest/3/"));
  expect(await home.json("auth", "list")).toMatchObject([
    { name: "main", isCurrent: false, userId: 1 },
    { name: "Ромашка, тест", isCurrent: true, userId: 3 },
  ]);
  const id = async (...args: string[]): Promise<unknown> =>
    ((await home.json("call", "profile", ...args)) as { ID: string }).ID;
  expect(await id()).toBe("3");
  expect(await id("-P", "main")).toBe("1");
  expect((await home.b24(["auth", "switch", "main"])).code).toBe(0);
  expect(await id()).toBe("1");
  expect(await home.json("auth", "status", "Ромашка, тест")).toMatchObject({ source: "profile", user: { id: 3 } });
  expect((await home.b24(["report", "day-plan", "-P", "main"])).code).toBe(0);
  expect((await home.b24(["batch", "--cmd", "a=profile"])).code).toBe(0);
  expect(await home.b24(["auth", "logout", "main"])).toMatchObject({ code: 0 });
  const none = await home.b24(["call", "profile"]);
  expect(none.code).toBe(4);
  expect(none.stderr).toContain("b24 auth login");
  expect((await home.b24(["call", "profile", "-P", "main"])).code).toBe(4);
  expect(await id("-P", "Ромашка, тест")).toBe("3");
});

test.concurrent("a variable counts before the current profile and after -P; --verbose says which", async () => {
  const home = freshHome();
  await home.login("main");
  const variable = { BITRIX24_WEBHOOK_URL: portal.webhook.replace("/rest/1/", "/rest/3/") };
  const called = await home.b24(["call", "profile", "--verbose", "--json"], variable);
  expect(JSON.parse(called.stdout)).toMatchObject({ ID: "3" });
  expect(called.stderr).toContain('"source":"environment","variable":"BITRIX24_WEBHOOK_URL"');
  const named = await home.b24(["call", "profile", "--verbose", "--json", "-P", "main"], variable);
  expect(JSON.parse(named.stdout)).toMatchObject({ ID: "1" });
  expect(named.stderr).toContain('"profile":"main","reason":"named","ignores":"BITRIX24_WEBHOOK_URL"');
  const status = await home.b24(["auth", "status", "--json"], variable);
  expect(JSON.parse(status.stdout)).toMatchObject({ source: "environment", host: host(), user: { id: 3 } });
  expect((await home.b24(["auth", "switch", "main"], variable)).stderr).toContain("BITRIX24_WEBHOOK_URL is set");
  const again = await home.b24(["auth", "login", "other", "--from-env"], variable);
  expect(again.code).toBe(0);
});

test.concurrent.each([
  ["file", 0, /^$/],
  // There is no session bus in the environment of the tests.
  ["keychain", 1, /D-Bus/],
] as const)("without the option the best place is taken; %s can be named", async (place, exitCode, trouble) => {
  const home = freshHome();
  const { code, stderr } = await home.login("main", portal.webhook, "--storage", place);
  expect(code).toBe(exitCode);
  expect(stderr).toMatch(trouble);
  expect((await home.login("main")).code).toBe(0);
  expect((await home.b24(["auth", "logout", "main"])).code).toBe(0);
});

test.concurrent("clear text is a choice of the user, and can be left", async () => {
  const home = freshHome();
  const plain = await home.login("main", portal.webhook, "--insecure-storage");
  expect(plain).toMatchObject({ code: 0 });
  expect(plain.stdout).toContain("not protected");
  const file = join(home.env["B24KIT_HOME"] ?? "", "config", "secrets-plain.json");
  expect(readFileSync(file, "utf8")).toContain(marker);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await home.b24(["auth", "move", "--to", "file"])).toMatchObject({ code: 0, stderr: "" });
  expect(readFileSync(file, "utf8")).not.toContain(marker);
  expect(await home.json("auth", "status")).toMatchObject({ storage: "encrypted-file" });
  expect((await home.b24(["call", "profile"])).code).toBe(0);
});

test.concurrent("a move to a place that does not work changes nothing and leaves nothing behind", async () => {
  const home = freshHome();
  await home.login("main");
  expect((await home.b24(["auth", "move", "--to", "keychain"])).code).toBe(1);
  expect((await home.b24(["call", "profile"])).code).toBe(0);
  expect((await home.b24(["auth", "logout", "main"])).code).toBe(0);
});

test.concurrent("an answer has no fields to pick and no Markdown, which is said before anything is done", async () => {
  const home = freshHome();
  for (const form of [["--json=name"], ["--format", "md"]])
    expect((await home.login("main", portal.webhook, ...form)).code).toBe(64);
  expect(await home.json("auth", "list")).toEqual([]);
});

test.concurrent.each([
  ["a revoked webhook", () => portal.webhook.replace(marker, "short"), 4],
  ["a webhook of somebody who is not there", () => portal.webhook.replace("/rest/1/", "/rest/99999/"), 4],
  ["a portal that is not there", () => `https://portal.invalid/rest/1/${marker}/`, 1],
  ["something else than a portal", () => `${portal.url}/elsewhere/rest/1/${marker}/`, 1],
  ["an address without the key", () => `${portal.url}/rest/1/`, 4],
  ["nothing", () => "", 4],
])("%s replaces nothing", async (_name, webhook, exitCode) => {
  const home = freshHome();
  await home.login("main");
  const before = await home.json("auth", "list");
  const failed = await home.login("main", webhook());
  expect(failed).toMatchObject({ code: exitCode, stdout: "" });
  expect(failed.stderr.trimEnd().split("\n")).toHaveLength(3);
  expect(failed.stderr).not.toContain(marker);
  expect(await home.json("auth", "list")).toEqual(before);
  expect((await home.b24(["call", "profile"])).code).toBe(0);
});

test.concurrent("the webhook of another user does not replace a profile by itself; a new one of the same user does", async () => {
  const home = freshHome();
  await home.login("main");
  const other = portal.webhook.replace("/rest/1/", "/rest/3/");
  const refused = await home.login("main", other);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("--replace");
  expect(await home.json("auth", "status")).toMatchObject({ user: { id: 1 } });
  expect((await home.login("main", portal.webhook.replace(marker, `${marker}New`))).code).toBe(0);
  expect((await home.login("main", other, "--replace")).code).toBe(0);
  expect(await home.json("auth", "status")).toMatchObject({ user: { id: 3 } });
});

test.concurrent.each(["../x", "a/b", "a\\b", "a..b", "a\u0007b", "a\nb", "\u202Ex", " x", ""])(
  "%j is no name of a profile",
  async (name) => {
    const home = freshHome();
    for (const args of [
      ["auth", "login", name, "--stdin"],
      ["auth", "switch", name],
      ["auth", "logout", name],
      ["call", "profile", "-P", name],
    ]) {
      const { code, stdout, stderr } = await home.b24(args, {}, portal.webhook);
      expect({ args, code, stdout }).toEqual({ args, code: 64, stdout: "" });
      expect(stderr.trimEnd().split("\n")).toHaveLength(3);
    }
    expect(portal.stats().requests).toBeGreaterThan(0);
    expect(await home.json("auth", "list")).toEqual([]);
  },
);

test.concurrent("a wrong passphrase opens nothing, in words of both languages", async () => {
  const home = freshHome();
  await home.login("main");
  const wrong = { BITRIX24_KEYRING_PASSWORD: "неверная фраза" };
  const { code, stderr } = await home.b24(["call", "profile"], wrong);
  expect(code).toBe(4);
  expect(stderr).toContain("the passphrase is wrong");
  expect((await home.b24(["call", "profile", "--lang", "ru"], wrong)).stderr).toContain("парольная фраза не подходит");
  expect((await home.b24(["auth", "login", "main", "--stdin"], wrong, portal.webhook)).code).toBe(4);
  const none = await home.b24(["call", "profile"], { BITRIX24_KEYRING_PASSWORD: "" });
  expect(none.code).toBe(4);
  expect(none.stderr).toContain("BITRIX24_KEYRING_PASSWORD");
  expect((await home.b24(["call", "profile"])).code).toBe(0);
});

test.concurrent("nowhere to store, nobody to ask: what to do is told", async () => {
  const home = freshHome();
  const none = await home.b24(["auth", "login", "--stdin"], { BITRIX24_KEYRING_PASSWORD: "" }, portal.webhook);
  expect(none.code).toBe(1);
  expect(none.stderr).toContain("--machine-bound");
  const noHome = await home.b24(["auth", "login", "--stdin"], { B24KIT_HOME: "", HOME: "" }, portal.webhook);
  expect(noHome.code).toBe(1);
  expect(noHome.stderr).toContain("B24KIT_HOME");
  expect((await home.b24(["call", "profile"], { ...portal.env, B24KIT_HOME: "", HOME: "" })).code).toBe(0);
  const noTerminal = await home.b24(["auth", "login"]);
  expect(noTerminal.code).toBe(64);
  expect(noTerminal.stderr).toContain("--stdin");
  expect((await home.b24(["auth", "login", "--from-env"])).code).toBe(4);
});

test.concurrent("a folder that cannot be written: the error says so, and nothing is sent around it", async () => {
  const home = freshHome();
  const folder = home.env["B24KIT_HOME"] ?? "";
  mkdirSync(join(folder, "config"));
  writeFileSync(join(folder, "config", "locks"), "a file in the way");
  const { code, stderr } = await home.login("main");
  expect(code).toBe(1);
  expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  expect(stderr).not.toContain("a bug in b24");
});

// Even root cannot make folders there.
test.skipIf(process.platform !== "linux").each(["/sys/b24kit", "/proc/b24kit"])(
  "a disk that cannot be written (%s): nothing is saved, the error says why",
  async (folder) => {
    for (const language of ["ru", "en"]) {
      const args = ["auth", "login", "--stdin", "--lang", language];
      const { code, stdout, stderr } = await freshHome().b24(args, { B24KIT_HOME: folder }, portal.webhook);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr.trimEnd().split("\n")).toHaveLength(3);
      expect(stderr).toContain(folder);
    }
  },
);

test.concurrent("import: a JSON file of another program, by its usual place or by its path", async () => {
  const home = freshHome();
  const folder = mkdtempSync(join(tmpdir(), "b24-import-"));
  mkdirSync(join(folder, ".config", "bitrix24-skill"), { recursive: true });
  const file = join(folder, ".config", "bitrix24-skill", "config.json");
  const text = JSON.stringify({ webhook_url: portal.webhook, lang: "ru" }).replaceAll("/", String.raw`\/`);
  writeFileSync(file, text);
  const { code, stdout, stderr } = await home.b24(["auth", "import"], { HOME: folder });
  expect(code).toBe(0);
  expect(stdout).toContain("Signed in");
  expect(stderr).toContain(`still in clear text in ${file}`);
  expect(readFileSync(file, "utf8")).toBe(text);
  expect((await home.b24(["call", "profile"])).code).toBe(0);
});

test.concurrent("import: several webhooks need a key; none, and no file, are errors", async () => {
  const home = freshHome();
  const file = join(mkdtempSync(join(tmpdir(), "b24-import-")), ".env");
  writeFileSync(file, `A=${portal.webhook}\nB='${portal.webhook.replace("/rest/1/", "/rest/3/")}'\n`);
  const several = await home.b24(["auth", "import", file]);
  expect(several.code).toBe(64);
  expect(several.stderr).toContain("A, B");
  expect(several.stderr).not.toContain(marker);
  expect((await home.b24(["auth", "import", file, "--key", "B", "--name", "second"])).code).toBe(0);
  expect(await home.json("auth", "status")).toMatchObject({ name: "second", user: { id: 3 } });
  const wrongKey = await home.b24(["auth", "import", file, "--key", "C"]);
  expect(wrongKey.code).toBe(1);
  expect(wrongKey.stderr).toContain("A, B");
  expect((await home.b24(["auth", "import", `${file}.none`])).code).toBe(64);
  const usual = await home.b24(["auth", "import"]);
  expect(usual.code).toBe(64);
  expect(usual.stderr).toContain("bitrix24-skill/config.json");
  expect(usual.stderr).toContain("b24 auth import <file>");
});

test.concurrent("import: one key with and without the last slash is one webhook", async () => {
  const home = freshHome();
  const file = join(mkdtempSync(join(tmpdir(), "b24-import-")), ".env");
  writeFileSync(file, `A=${portal.webhook}\nB="${portal.webhook.slice(0, -1)}"\n`);
  expect((await home.b24(["auth", "import", file])).code).toBe(0);
});

test.concurrent.each([
  ["twice, on two lines", (webhook: string) => `${webhook}\n${webhook}`],
  ["twice, with a space", (webhook: string) => `${webhook} ${webhook}`],
  ["twice, without anything between", (webhook: string) => webhook + webhook],
  ["with a comment below", (webhook: string) => `${webhook}\nmy key`],
])("an address that was pasted %s is refused before anything is sent", async (_name, spoil) => {
  const home = freshHome();
  const { code, stdout, stderr } = await home.login("main", spoil("https://portal.invalid/rest/1/m4rk3rS3cr3tX7/"));
  expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
  expect(stderr).toContain("More than one address was pasted");
  expect(stderr).not.toContain(marker);
});

test.concurrent.each([
  ["a variable", (webhook: string) => Buffer.from(`BITRIX24_WEBHOOK_URL=${webhook}\n`)],
  ["an export with quotes and a comment", (webhook: string) => Buffer.from(`# mine\nexport X='${webhook}' # key\n`)],
  ["UTF-16 of PowerShell", (webhook: string) => Buffer.from(`\uFEFF${webhook}\r\n`, "utf16le")],
  ["UTF-16 without a mark", (webhook: string) => Buffer.from(webhook, "utf16le")],
])("an address on stdin is taken out of %s", async (_name, wrap) => {
  const home = freshHome();
  const login = await b24(["auth", "login", "main", "--stdin"], { env: home.env, stdin: wrap(portal.webhook) });
  expect(login).toMatchObject({ code: 0, stderr: "" });
});

test.concurrent.each([
  ["too long", Buffer.alloc(70_000, "x"), "more than 64 KiB"],
  ["no text", Buffer.from([0x68, 0xff, 0xfe, 0x80]), "no text"],
  ["junk", Buffer.from("junk"), "not a web address"],
])("what is no address on stdin (%s) exits 4 and says why", async (_name, bytes, why) => {
  const { code, stderr } = await b24(["auth", "login", "main", "--stdin"], { env: freshHome().env, stdin: bytes });
  expect(code).toBe(4);
  expect(stderr).toContain(why);
  expect(stderr.trimEnd().split("\n")).toHaveLength(3);
});

test.concurrent("a move to where the secret is says so; md is refused by the list, too", async () => {
  const home = freshHome();
  await home.login("main");
  expect((await home.b24(["auth", "move", "--to", "file"])).stdout).toContain("there already");
  expect((await home.b24(["auth", "list", "--format", "md"])).code).toBe(64);
});

test.concurrent("no safe place: the real reasons and their remedy, in both languages", async () => {
  const home = freshHome();
  mkdirSync(join(home.env["B24KIT_HOME"] ?? "", "config"), { recursive: true });
  writeFileSync(join(home.env["B24KIT_HOME"] ?? "", "config", "secrets.json"), "{ damaged");
  const english = await home.login("main");
  const russian = await home.login("main", portal.webhook, "--lang", "ru");
  expect([english.code, russian.code]).toEqual([1, 1]);
  expect(english.stderr).toMatch(/D-Bus.*secrets\.json is damaged/);
  expect(english.stderr).toContain("move it away");
  expect(russian.stderr).toMatch(/D-Bus.*файл секретов повреждён/);
  expect(russian.stderr).toContain("уберите его");
  for (const { stderr } of [english, russian]) expect(stderr).not.toMatch(/BITRIX24_KEYRING_PASSWORD/);
});

test.concurrent("hints name the command as this reader starts it", async () => {
  const own = { B24KIT_COMMAND: "./b24" };
  const home = freshHome();
  for (const form of [[], ["--json"]]) {
    const { stderr } = await home.b24(["auth", "switch", "nobody", ...form], own);
    expect(stderr).toContain("./b24 auth list");
    expect(stderr).not.toMatch(/(?<!\/)b24 auth/);
  }
  expect((await home.b24(["auth", "list"], own)).stderr).toContain("./b24 auth login");
  expect((await home.b24(["auth", "list"])).stderr).toMatch(/: b24 auth login/);
});

test.concurrent("a sign-in that fails speaks of the address, not of methods and rows", async () => {
  const silent = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const webhook = `http://127.0.0.1:${port}/rest/1/${marker}/`;
  const begun = performance.now();
  const late = await freshHome().login("main", webhook, "--timeout", "1");
  silent.close();
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(late.code).toBe(1);
  expect(late.stderr).toContain("within 1 seconds it did not say whose sign-in that is");
  const unknown = await freshHome().login("main", `https://portal.invalid/rest/1/${marker}/`);
  expect(unknown.stderr).toContain("copy the webhook once more");
  const revoked = await freshHome().login("main", portal.webhook.replace(marker, "short"));
  expect(revoked.stderr).toContain("make a new one there");
  for (const { stderr } of [late, unknown, revoked]) expect(stderr).not.toMatch(/batch|"profile"|rows|auth login/);
});

test.concurrent.each([
  ["access without a terminal", ["auth", "access", "write"], 2],
  ["access without a level", ["auth", "access", "main"], 64],
  ["a pattern that is none", ["auth", "access", "main", "write", "--allow", "a b"], 64],
  ["two places", ["auth", "login", "--stdin", "--storage", "file", "--machine-bound"], 64],
  ["two sources", ["auth", "login", "--stdin", "--from-env"], 64],
  ["no destination", ["auth", "move"], 64],
  ["an unknown subcommand", ["auth", "lgoin"], 64],
  ["an unknown profile", ["auth", "switch", "nobody"], 4],
  ["an unknown profile to move", ["auth", "move", "nobody", "--to", "file"], 4],
  ["the status of nobody", ["auth", "status"], 4],
])("%s", async (_name, args, exitCode) => {
  const home = freshHome();
  for (const language of ["ru", "en"]) {
    const { code, stdout, stderr } = await home.b24([...args, "--lang", language]);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  }
});

test.concurrent.each(["login", "status", "list", "switch", "logout", "import", "move", "access"])(
  "b24 auth %s --help in both languages",
  async (name) => {
    for (const language of ["ru", "en"]) {
      const { code, stdout } = await b24(["auth", name, "--help", "--lang", language]);
      expect(code).toBe(0);
      expect(stdout).toContain(`b24 auth ${name}`);
    }
  },
);
