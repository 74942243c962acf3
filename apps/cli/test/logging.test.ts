import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { marker, startPortal } from "./portal.ts";

function logFile(): string {
  return join(mkdtempSync(join(tmpdir(), "b24-log-")), "b24.log");
}

/** The lines of JSON that a log consists of. */
function linesOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const lines = text.split("\n").filter((line) => line.startsWith('{"level"'));
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

function tellsSecret(text: string): boolean {
  return [marker, Buffer.from(marker).toString("base64")].some((secret) =>
    text.toLowerCase().includes(secret.toLowerCase()),
  );
}

test.concurrent("without B24KIT_LOG there is no log", async () => {
  await using portal = await startPortal();
  const { stderr } = await b24(["call", "profile"], { env: portal.env });
  expect(stderr).toBe("");
});

test.concurrent("B24KIT_LOG=debug tells requests, answers and how the command ended", async () => {
  await using portal = await startPortal();
  const { stdout, stderr } = await b24(["call", "profile"], { env: { ...portal.env, B24KIT_LOG: "debug" } });
  expect(stdout).toContain("ID");
  const { host } = new URL(portal.url);
  expect(stderr.trimEnd().split("\n")).toHaveLength(4);
  expect(linesOf(stderr)).toMatchObject([
    { level: "info", command: "call", msg: "the command begins" },
    { level: "debug", host, method: "profile", commands: 1, msg: "request sent" },
    { level: "debug", host, method: "profile", status: 200, msg: "answer received" },
    { level: "info", command: "call", exitCode: 0, msg: "the command ends" },
  ]);
});

test.concurrent("B24KIT_LOG_FILE appends to a file that nobody else can read", async () => {
  await using portal = await startPortal();
  const file = logFile();
  const env = { ...portal.env, B24KIT_LOG_FILE: file };
  const first = await b24(["call", "profile"], { env });
  const second = await b24(["call", "no.such.method"], { env });
  expect([first.stderr, linesOf(second.stderr)]).toEqual(["", []]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const lines = linesOf(readFileSync(file, "utf8"));
  expect(lines.map(({ level, exitCode }) => [level, exitCode])).toEqual([
    ["info", undefined],
    ["info", 0],
    ["info", undefined],
    ["error", second.code],
  ]);
  expect(lines.at(-1)).toMatchObject({ command: "call", code: "refused" });
});

test.concurrent.each([
  [{ B24KIT_LOG: "loud" }, "debug, info, warn, error"],
  [{ B24KIT_LOG_FILE: join(tmpdir(), "no-such-folder", "b24.log") }, "ENOENT"],
])("what cannot be followed is refused before anything is sent: %j", async (settings, why) => {
  await using portal = await startPortal();
  const { code, stderr } = await b24(["call", "profile"], { env: { ...portal.env, ...settings } });
  expect(code).toBe(64);
  expect(stderr).toContain(why);
  expect(portal.stats().requests).toBe(0);
});

test.concurrent.each(["ru", "en"])("the help in %s names the variables", async (language) => {
  const { stdout } = await b24(["--help", "--lang", language]);
  for (const name of ["B24KIT_LOG ", "B24KIT_LOG_FILE", "BITRIX24_WEBHOOK_URL"]) expect(stdout).toContain(name);
});

const levels = ["debug", "info", "warn", "error"];

const commands: readonly (readonly string[])[] = [
  ["report", "day-plan", "--verbose"],
  ["call", "crm.deal.list", "--all", "--max-items", "60"],
  ["call", "crm.deal.delete", "--param", `x=${marker}`],
  ["call", "profile", "--param", `x=${marker}`],
  ["call", marker],
  ["batch", "--cmd", "a=profile", "--cmd", "b=crm.item.get?id=0", "--json", "--verbose"],
  ["demo"],
];

test.concurrent.each(commands.map((args) => [args.join(" ").replaceAll(marker, "<secret>"), args]))(
  "no level tells the key: b24 %s",
  async (_name, args) => {
    await using portal = await startPortal();
    for (const level of levels) {
      const { stdout, stderr } = await b24(args, { env: { ...portal.env, B24KIT_LOG: level } });
      expect(tellsSecret(stdout + stderr)).toBe(false);
    }
    const file = logFile();
    await b24(args, { env: { ...portal.env, B24KIT_LOG: "debug", B24KIT_LOG_FILE: file } });
    const text = readFileSync(file, "utf8");
    expect(linesOf(text).length).toBeGreaterThan(0);
    expect(tellsSecret(text)).toBe(false);
  },
);

const echo = { code: marker, description: `failed at /rest/1/${marker}/profile` };
const faults = [
  { action: "html", status: 200 },
  { action: "drop" },
  { action: "truncate" },
  { action: "redirect", to: `/rest/1/${marker}/profile/` },
  { action: "error", ...echo },
] as const;

test.concurrent.each(faults.map((fault) => [fault.action, fault] as const))(
  "no level tells the key when the portal fails: %s",
  async (_action, fault) => {
    await using portal = await startPortal({ faults: [{ method: "any", ...fault }] });
    for (const level of levels) {
      const env = { ...portal.env, B24KIT_LOG: level };
      const { code, stdout, stderr } = await b24(["call", "profile", "--timeout", "5", "--verbose"], { env });
      expect(code).toBeGreaterThan(0);
      expect(linesOf(stderr).at(-1)).toMatchObject({ level: "error", msg: "the command fails" });
      expect(tellsSecret(stdout + stderr)).toBe(false);
    }
  },
);
