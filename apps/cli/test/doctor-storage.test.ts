import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openCredentialStore, openVault, Secret, type VaultKind } from "@b24kit/credential-store";
import { openState } from "@b24kit/state";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lightKeys } from "./light-keys.ts";
import { marker } from "./portal.ts";
import { doctor, type Findings, findings, homeEnv, makeHome } from "./run-doctor.ts";

const passphrase = { BITRIX24_KEYRING_PASSWORD: "a passphrase of the test" };

let keys: Disposable;
beforeAll(() => {
  keys = lightKeys();
});
afterAll(() => keys[Symbol.dispose]());

/** Stores a profile of a portal that does not exist. */
async function storeProfile(home: string, name: string, vault: VaultKind): Promise<void> {
  const store = openCredentialStore({
    env: { ...homeEnv(home), ...passphrase },
    platform: process.platform,
    now: () => Date.UTC(2026, 2, 1),
  });
  await store.save({
    name,
    kind: "webhook",
    portal: { host: "portal.invalid", url: "https://portal.invalid" },
    user: { id: 1, name: "Anna" },
    facts: { scopes: ["task", "calendar", "disk"] },
    secret: new Secret(`https://portal.invalid/rest/1/${marker}/`, { kind: "webhook" }),
    vault,
  });
}

async function examine(home: string, args: readonly string[] = ["--offline"], env = {}): Promise<Findings> {
  const found = await findings(args, { env: { HOME: home, ...passphrase, ...env } });
  expect(found.stdout + found.stderr).not.toContain(marker);
  return found;
}

const config = (home: string, ...names: string[]): string => join(home, "b24", "config", ...names);

test("each secret is told with its place and how well it is protected, every time", async () => {
  const home = makeHome();
  await storeProfile(home, "Ромашка", "encrypted-file");
  await storeProfile(home, "open house", "plain-file");
  for (const _time of [1, 2]) {
    const found = await examine(home, ["--offline", "-P", "Ромашка"]);
    expect(found.code).toBe(0);
    const secrets = found.findings.filter(({ id }) => id === "secrets");
    expect(secrets).toMatchObject([
      { status: "ok", data: { profile: "Ромашка", storage: "encrypted-file", protection: "strong" } },
      {
        status: "warning",
        next: expect.stringMatching(/^b24 auth move 'open house' --to (file|keychain)$/) as string,
        data: { profile: "open house", storage: "plain-file", protection: "none" },
      },
    ]);
    expect(found.of("configuration").status).toBe("ok");
  }
});

test("offline the stored rights are told, as of the last check", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "encrypted-file");
  const found = await examine(home, ["--offline", "-P", "main"]);
  expect(found.of("scopes").what).toBe("granted: 3 (as of 2026-03-01); what they open");
  expect(found.of("least-rights").what).toBe("3 granted; your reports need 7; unused: disk");
  expect(found.of("reports").next).toContain("portal.invalid the inbound webhook of Anna (ID 1) lacks");
});

test("a passphrase that is missing or wrong is a matter of sign-in, and the network is looked at all the same", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "encrypted-file");
  const missing = await examine(home, ["-P", "main"], { BITRIX24_KEYRING_PASSWORD: undefined });
  expect({ code: missing.code, dns: missing.of("dns").status }).toEqual({ code: 4, dns: "problem" });
  expect(missing.of("credential").data).toMatchObject({ code: "no-passphrase" });
  expect(missing.of("portal").status).toBe("skipped");
  const wrong = await examine(home, ["--offline", "-P", "main"], { BITRIX24_KEYRING_PASSWORD: "another" });
  expect({ code: wrong.code, ...wrong.of("credential").data }).toMatchObject({ code: "wrong-passphrase" });
  expect(wrong.code).toBe(4);
});

test("a variable that wins over stored profiles is a warning, -P wins over both", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "encrypted-file");
  const env = { BITRIX24_WEBHOOK_URL: `https://other.invalid/rest/1/${marker}/` };
  expect((await examine(home, ["--offline"], env)).of("environment")).toMatchObject({
    status: "warning",
    next: expect.stringContaining("unset BITRIX24_WEBHOOK_URL") as string,
  });
  const named = await examine(home, ["--offline", "-P", "main"], env);
  expect(named.of("environment").status).toBe("ok");
  expect(named.of("credential").data).toMatchObject({ source: "profile", host: "portal.invalid" });
});

test("profiles without a current one", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "encrypted-file");
  const path = config(home, "profiles.json");
  const { current: _current, ...rest } = JSON.parse(readFileSync(path, "utf8")) as { current: string };
  writeFileSync(path, JSON.stringify(rest));
  const found = await examine(home);
  expect({ code: found.code, status: found.of("profiles").status }).toEqual({ code: 4, status: "warning" });
});

test.each([
  ["open secrets", "secrets-plain.json", 0o644, "problem", "chmod 600"],
  ["open profiles", "profiles.json", 0o640, "warning", "chmod 600"],
  ["profiles that others may change", "profiles.json", 0o666, "problem", "chmod 600"],
  ["an open folder", "", 0o755, "warning", "chmod 700"],
])("%s", async (_name, file, mode, status, command) => {
  const home = makeHome();
  await storeProfile(home, "main", "plain-file");
  const path = config(home, file);
  chmodSync(path, mode);
  const found = await examine(home);
  expect(found.of("configuration")).toMatchObject({
    status,
    next: `${command} ${path.replace(/\/$/, "")}`,
    data: { mode: `0${mode.toString(8)}` },
  });
  expect(found.code).toBe(status === "problem" ? 1 : 0);
});

test("open files of the state are told as they were before they were opened", async () => {
  const home = makeHome();
  openState({ folder: join(home, "b24", "state") }).close();
  chmodSync(join(home, "b24", "state", "state.sqlite"), 0o644);
  const { findings: all } = await examine(home);
  expect(all.filter(({ id }) => id === "state").map(({ status }) => status)).toEqual(["warning", "ok"]);
});

test.runIf(process.getuid?.() === 0)("files of another user", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "plain-file");
  chownSync(config(home, "profiles.json"), 12_345, 12_345);
  const found = await examine(home);
  expect({ code: found.code, ...found.of("configuration") }).toMatchObject({
    code: 1,
    status: "problem",
    next: `sudo chown 0 ${config(home, "profiles.json")}`,
    data: { owner: 12_345 },
  });
});

test("a file of profiles that is broken is a problem, and everything else is still looked at", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "plain-file");
  writeFileSync(config(home, "profiles.json"), `{"version": 1,\n oops https://portal.invalid/rest/1/${marker}/`);
  const found = await examine(home);
  expect(found.code).toBe(1);
  expect(found.of("profiles")).toMatchObject({ status: "problem", data: { code: "bad-profiles" } });
  for (const id of ["secrets", "credential"]) expect(found.of(id).status).toBe("skipped");
  expect(found.of("state").status).toBe("ok");
});

test("a file of secrets that is broken", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "plain-file");
  writeFileSync(config(home, "secrets-plain.json"), `{"${marker}`);
  const found = await examine(home);
  expect(found.of("configuration")).toMatchObject({
    status: "problem",
    what: expect.stringContaining("damaged") as string,
  });
});

/** Leaves a secret that nobody could remove, or only the note of a command that was killed before it stored one. */
async function leave(home: string, name: string, isStored = true): Promise<void> {
  const vault = openVault("plain-file", { folder: config(home), env: {}, platform: process.platform });
  if (isStored) await vault.set(`${name} 1234`, `https://portal.invalid/rest/1/${marker}/`);
  const path = config(home, "profiles.json");
  const profiles = JSON.parse(readFileSync(path, "utf8")) as object;
  const leftovers = [{ name, vault: "plain-file", entry: `${name} 1234` }];
  writeFileSync(path, JSON.stringify({ ...profiles, leftovers }));
}

/** What to do about secrets that are left. */
const leftoverSteps = ({ findings: all }: Findings): readonly (string | undefined)[] =>
  all.filter(({ id, data }) => id === "secrets" && data["entry"] !== undefined).map(({ next }) => next);

test("a secret that nobody uses any more goes by signing out, where no profile has the name", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "plain-file");
  await leave(home, "old one");
  expect(leftoverSteps(await examine(home))).toEqual([expect.stringMatching(/^b24 auth logout 'old one' removes it/)]);
});

test("what a killed sign-in has only announced is not mentioned", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "plain-file");
  await leave(home, "old one", false);
  expect(leftoverSteps(await examine(home))).toEqual([]);
  writeFileSync(config(home, ".secrets-plain.json.killed.tmp"), "half");
  expect(leftoverSteps(await examine(home))).toHaveLength(1);
});

test.each<[VaultKind, RegExp]>([
  ["encrypted-file", /^b24 auth move main --to file removes it/],
  ["plain-file", /^b24 auth move main --to file removes it/],
])("beside a working profile in %s the advice never costs that profile", async (vault, advice) => {
  const home = makeHome();
  await storeProfile(home, "main", vault);
  await leave(home, "main");
  expect(leftoverSteps(await examine(home))).toEqual([expect.stringMatching(advice)]);
  const store = openCredentialStore({ env: { ...homeEnv(home), ...passphrase }, platform: process.platform });
  await store.move("main", "encrypted-file");
  expect(leftoverSteps(await examine(home))).toEqual([]);
  expect((await store.secretOf("main")).reveal()).toContain(marker);
});

test("a webhook of another portal in a file of another tool does not rename the portal", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "encrypted-file");
  writeFileSync(join(home, ".env"), "WEBHOOK=https://other.bitrix24.com/rest/1/0therS3cretX7/\n");
  const found = await examine(home, ["-P", "main", "--timeout", "0.5"]);
  expect(found.of("clear-text").status).toBe("warning");
  expect(JSON.parse(found.stdout)).toMatchObject({ host: "portal.invalid" });
  expect(found.of("portal").what + found.of("dns").what).not.toContain("other.bitrix24.com");
  const offline = await examine(home, ["-P", "main", "--offline"]);
  expect(offline.of("reports").next).toContain("On the portal portal.invalid");
});

/** What the doctor says of the secret of each profile. */
const secretsOf = ({ findings: all }: Findings): object =>
  Object.fromEntries(
    all.filter(({ id }) => id === "secrets").map(({ data, status }) => [data["profile"], [status, data["code"]]]),
  );

test("secrets that cannot be read are told for every profile, whichever is current", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "plain-file");
  await storeProfile(home, "second", "encrypted-file");
  await storeProfile(home, "third", "encrypted-file");
  const path = config(home, "secrets.json");
  const whole = readFileSync(path, "utf8");
  expect(secretsOf(await examine(home))).toMatchObject({ second: ["ok", undefined], third: ["ok", undefined] });
  // Still JSON, so only who knows the format sees it.
  writeFileSync(path, whole.replace('"version": "1.0"', '"version": "1.5"'));
  const damaged = await examine(home);
  expect(secretsOf(damaged)).toEqual({
    main: ["warning", undefined],
    second: ["problem", "bad-vault-file"],
    third: ["problem", "bad-vault-file"],
  });
  expect(damaged.code).toBe(1);
  writeFileSync(path, whole);
  const wrong = await examine(home, ["--offline"], { BITRIX24_KEYRING_PASSWORD: "another phrase" });
  expect(secretsOf(wrong)).toMatchObject({ second: ["problem", "wrong-passphrase"] });
  // Nobody is asked for what is not needed.
  const missing = await examine(home, ["--offline"], { BITRIX24_KEYRING_PASSWORD: undefined });
  expect({ code: missing.code, ...secretsOf(missing) }).toMatchObject({ code: 0, second: ["ok", undefined] });
});

test("a secret that is gone", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "encrypted-file");
  await storeProfile(home, "second", "plain-file");
  rmSync(config(home, "secrets-plain.json"));
  expect(secretsOf(await examine(home))).toEqual({ main: ["ok", undefined], second: ["problem", "lost-secret"] });
});

test.each([
  [
    ".config/bitrix24-skill",
    "config.json",
    JSON.stringify({ webhook_url: `https://a.bitrix24.com/rest/1/${marker}/` }),
  ],
  [".", ".env", `A=1\nBITRIX_WEBHOOK="https://a.bitrix24.com/rest/1/${marker}/"\n`],
])("clear text of other tools: %s/%s", async (folder, name, text) => {
  const home = makeHome();
  mkdirSync(join(home, folder), { recursive: true });
  const path = join(home, folder, name);
  writeFileSync(path, text);
  expect((await examine(home)).of("clear-text")).toMatchObject({
    status: "warning",
    what: `a webhook is in clear text: ${path}`,
    next: expect.stringMatching(/^b24 auth import /) as string,
  });
});

test("other files of other tools are no news", async () => {
  const home = makeHome();
  writeFileSync(join(home, ".env"), "TOKEN=1234567890abcdef\n");
  expect((await examine(home)).of("clear-text").status).toBe("ok");
});

test("a state file that is none", async () => {
  const home = makeHome();
  mkdirSync(join(home, "b24", "state"), { mode: 0o700 });
  writeFileSync(join(home, "b24", "state", "state.sqlite"), "no database".repeat(100), { mode: 0o600 });
  const found = await examine(home);
  expect(found.of("state")).toMatchObject({ status: "problem", data: { code: "corrupt" } });
});

test.each([{ B24KIT_HOME: "relative" }, { B24KIT_HOME: undefined, HOME: undefined }])(
  "no place for files: %j",
  async (env) => {
    const found = await findings(["--offline"], { env });
    expect(found.code).toBeGreaterThan(0);
    expect(found.of("profiles").status).toBe("problem");
    expect(found.of("configuration").status).toBe("skipped");
  },
);

test("a file in the place of the folder", async () => {
  const home = makeHome();
  writeFileSync(config(home), "", { mode: 0o600 });
  const found = await examine(home);
  expect({ code: found.code, status: found.of("configuration").status }).toEqual({ code: 1, status: "problem" });
});

test("in Russian every finding is in Russian", async () => {
  const home = makeHome();
  await storeProfile(home, "main", "plain-file");
  chmodSync(config(home, "profiles.json"), 0o644);
  const { stdout } = await doctor(["--offline", "--lang", "ru"], { env: { HOME: home } });
  const sentences = stdout
    .split("\n")
    .filter((line) => /^(?:внимание|проблема|пропущено)| {6}(?:Почему|Что делать): /.test(line));
  expect(sentences.length).toBeGreaterThan(5);
  expect(stdout).not.toMatch(/\b(?:the|is|of|not)\b/);
});
