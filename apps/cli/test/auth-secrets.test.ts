import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { watchChildren } from "./family.ts";
import { lightKeys } from "./light-keys.ts";
import { commands, filesThatTell, lookAtEveryCommand, passphrase, tells, type Watch } from "./look-at-every-command.ts";
import { marker, startPortal } from "./portal.ts";

const inThisProcess: Watch = async (args, options) => {
  const end = b24(args, options);
  return Promise.all([end, watchChildren(process.pid, end)]);
};

test("every command of the help is looked at", async () => {
  const { stdout } = await b24(["--help"]);
  const [, list = ""] = /^Commands:\n([^]*?)\n\n/m.exec(stdout) ?? [];
  const names = [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name).filter((name) => name !== "help");
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !commands.some(([first]) => first === name))).toEqual([]);
});

test("with the encrypted file, the secret is in no file, output, log or process of any command", async () => {
  const home = mkdtempSync(join(tmpdir(), "b24-marker-"));
  const env = { HOME: home, B24KIT_HOME: "", BITRIX24_KEYRING_PASSWORD: passphrase };
  using _keys = lightKeys();
  const { succeeded } = await lookAtEveryCommand(inThisProcess, env, home);
  for (const command of ["auth login main --stdin", "report briefing", "call profile --verbose", "auth logout main"])
    expect(succeeded).toContain(command);
});

test("the files are looked at: clear text is found where it is chosen", async () => {
  await using portal = await startPortal();
  const home = mkdtempSync(join(tmpdir(), "b24-marker-"));
  const args = ["auth", "login", "--stdin", "--insecure-storage"];
  await b24(args, { env: { HOME: home, B24KIT_HOME: "" }, stdin: portal.webhook });
  writeFileSync(join(home, "other"), "nothing");
  expect(filesThatTell(home)).toEqual([join(home, ".config", "b24kit", "secrets-plain.json")]);
});

test("a portal that repeats the secret does not bring it to the screen or to a file", async () => {
  const { world: usual, ...other } = await startPortal();
  await other.close();
  const users = usual.users.map((user) => ({ ...user, LAST_NAME: `key ${marker}` }));
  await using portal = await startPortal({ world: { ...usual, users } });
  using _keys = lightKeys();
  const home = mkdtempSync(join(tmpdir(), "b24-marker-"));
  const env = { HOME: home, B24KIT_HOME: "", BITRIX24_KEYRING_PASSWORD: passphrase };
  for (const args of [
    ["auth", "login", "main", "--stdin"],
    ["auth", "status", "--json"],
    ["call", "profile"],
    ["call", "user.current", "--verbose"],
  ]) {
    const { code, stdout, stderr } = await b24(args, { env, stdin: portal.webhook });
    expect({ args, code, told: tells(stdout + stderr) }).toEqual({ args, code: 0, told: false });
    expect(stdout).toContain("key ***");
  }
  expect(filesThatTell(home)).toEqual([]);
});
