import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSession, whyNoSecretService } from "../../../packages/credential-store/test/vaults/secret-service.ts";
import { b24, type Finished, finished, type RunOptions, start } from "./b24.ts";
import { watchChildren } from "./family.ts";
import { lightKeys } from "./light-keys.ts";
import { marker, startPortal } from "./portal.ts";
import { commands as table } from "./trouble/commands.ts";

const passphrase = "correct horse battery";

/** Commands that use the profile "main", or might; those of sign-in get the webhook on stdin. */
const chosen: readonly (readonly string[])[] = [
  ["auth", "login", "main", "--stdin"],
  ["auth", "login", "main", "--stdin", "--json", "--verbose"],
  ["auth", "login", "bad/name", "--stdin"],
  ["auth", "status"],
  ["auth", "status", "--json", "--verbose"],
  ["auth", "list"],
  ["auth", "switch", "main"],
  ["auth", "access", "write"],
  ["auth", "move", "--to", "keychain"],
  ["auth", "move", "--to", "file"],
  ["auth", "import", "-", "--name", "main"],
  ["report", "briefing"],
  ["report", "day-plan", "--json", "--verbose"],
  ["report", "briefing", "-P", "main", "--explain"],
  ["call", "profile", "--verbose"],
  ["call", "crm.deal.list", "--all", "--max-items", "60"],
  ["call", "crm.deal.delete"],
  ["call", "no.such.method", "--json"],
  ["batch", "--cmd", "a=profile", "--cmd", "b=crm.item.get?id=0", "--verbose"],
  ["search", "x"],
  ["ask", "что просрочено", "--verbose"],
  ["export", "deal", "--to", "no/such/folder/deals.csv", "--verbose"],
  ["import", "deal", "--from", "no-such-file.csv", "--verbose"],
  ["do", "create-task", "x"],
  ["plan", "list", "--verbose"],
  ["plan", "apply", "zzzz-zzzz-zzzz-zzzz"],
  ["grant", "list", "--json"],
  ["journal", "verify", "--verbose"],
  ["journal", "export"],
  ["fields", "deal"],
  ["methods", "show", "crm.deal.list"],
  ["docs", "search", "deal", "--verbose"],
  ["file", "download", "1", "--to", "no/such/folder/", "--verbose"],
  ["packs", "list"],
  ["chains", "list"],
  ["skill", "list"],
  ["auth", "login", "app", "--from-env", "--portal", "portal.example"],
  ["doctor"],
  ["doctor", "--json", "--verbose"],
  ["demo"],
  ["emulator", "start", "--port", "99999"],
  ["--help"],
];

/** Those, one of every other command of the grammar, and in the end the sign-out. */
const commands: readonly (readonly string[])[] = [
  ...chosen,
  ...Object.entries(table)
    .map(([name, { args }]) => [...name.split(" "), ...args])
    .filter(([name], place, all) => firstOf(all, name) === place && firstOf(chosen, name) === -1),
  ["auth", "logout", "main"],
];

function firstOf(all: readonly (readonly string[])[], name: string | undefined): number {
  return all.findIndex(([first]) => first === name);
}

/** The secret in the forms in which it might be written down by accident. */
const spellings = [marker, Buffer.from(marker).toString("base64").slice(0, 14), Buffer.from(marker).toString("hex")];

function tells(text: string): boolean {
  return spellings.some((spelling) => text.toLowerCase().includes(spelling.toLowerCase()));
}

/** Every file below the folder that holds the secret in any form. */
function filesThatTell(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name)).filter((path) => tells(readFileSync(path, "latin1")));
}

test("every command of the help is looked at", async () => {
  const { stdout } = await b24(["--help"]);
  const [, list = ""] = /^Commands:\n([^]*?)\n\n/m.exec(stdout) ?? [];
  const names = [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name).filter((name) => name !== "help");
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !commands.some(([first]) => first === name))).toEqual([]);
});

interface Looked {
  /** Processes that were started by the commands. */
  readonly children: number;
  /** Commands that ended well, as one text each. */
  readonly succeeded: readonly string[];
}

/** Runs a command, and watches the processes that it starts. */
type Watch = (
  args: readonly string[],
  options: Required<RunOptions>,
) => Promise<[Finished, ReadonlyMap<number, string>]>;

const inProcess: Watch = async (args, { env, stdin }) => {
  const child = start(args, { env });
  child.stdin.on("error", () => undefined).end(stdin);
  const end = finished(child);
  return Promise.all([end, watchChildren(child.pid ?? 0, end)]);
};

const inThisProcess: Watch = async (args, options) => {
  const end = b24(args, options);
  return Promise.all([end, watchChildren(process.pid, end)]);
};

async function lookAtEveryCommand(watch: Watch, env: Required<RunOptions>["env"], folder: string): Promise<Looked> {
  await using portal = await startPortal();
  let children = 0;
  const succeeded: string[] = [];
  for (const args of commands) {
    const log = { B24KIT_LOG: "debug", B24KIT_LOG_FILE: join(folder, "b24.log") };
    const stdin = args[1] === "import" ? `URL=${portal.webhook}` : portal.webhook;
    const [{ code, stdout, stderr }, shown] = await watch(args, { env: { ...env, ...log }, stdin });
    children += shown.size;
    if (code === 0) succeeded.push(args.join(" "));
    expect({ args, output: tells(stdout + stderr) }).toEqual({ args, output: false });
    expect({ args, processes: [...shown.values()].filter(tells) }).toEqual({ args, processes: [] });
    expect({ args, files: filesThatTell(folder) }).toEqual({ args, files: [] });
  }
  return { children, succeeded };
}

test("with the encrypted file, the secret is in no file, output, log or process of any command", async () => {
  const home = mkdtempSync(join(tmpdir(), "b24-marker-"));
  const env = { HOME: home, B24KIT_HOME: "", BITRIX24_KEYRING_PASSWORD: passphrase };
  using _keys = lightKeys();
  const { succeeded } = await lookAtEveryCommand(inThisProcess, env, home);
  for (const command of ["auth login main --stdin", "report briefing", "call profile --verbose", "auth logout main"])
    expect(succeeded).toContain(command);
});

test.skipIf(whyNoSecretService !== undefined)(
  `with a real keychain, its processes get no secret of the environment either ${whyNoSecretService ?? ""}`,
  async () => {
    await using session = await startSession();
    await session.startKeyring("password");
    const home = session.env["HOME"] ?? "";
    const variable = { BITRIX24_WEBHOOK_URL: `https://portal.invalid/rest/1/${marker}/` };
    const env = { ...session.env, ...variable, B24KIT_HOME: "", BITRIX24_KEYRING_PASSWORD: passphrase };
    const { children, succeeded } = await lookAtEveryCommand(inProcess, env, home);
    expect(children).toBeGreaterThan(5);
    expect(succeeded).toEqual(expect.arrayContaining(["auth move --to keychain", "report briefing -P main --explain"]));
  },
  // One process after the other, each with a keychain: on a busy computer they add up.
  180_000,
);

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
