import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { marker, startPortal, type TestPortal } from "./portal.ts";
import { openTerminal, whyNoTerminal } from "./terminal.ts";

const passphrase = "верная фраза";
const withPassphrase = { BITRIX24_KEYRING_PASSWORD: passphrase };

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.close());

const freshHome = (): string => mkdtempSync(join(tmpdir(), "b24-auth-"));
const paste = "Paste the address";
const hostOf = (): string => new URL(portal.url).host;

test.skipIf(whyNoTerminal !== undefined)(
  `first sign-in: one command, one paste, under 5 s ${whyNoTerminal ?? ""}`,
  async () => {
    const home = freshHome();
    const begun = performance.now();
    const terminal = openTerminal(["auth", "login"], { ...withPassphrase, B24KIT_HOME: home });
    await terminal.sees(paste);
    terminal.types(`${portal.webhook}\r`);
    const { code, stdout } = await terminal.end();
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(code).toBe(0);
    expect(stdout).not.toContain(marker);
    for (const part of [
      `Signed in: ${hostOf()}`,
      "administrator",
      "Europe/London",
      "crm",
      "briefing: whole",
      "secrets.json",
    ])
      expect(stdout).toContain(part);
    const called = await b24(["call", "profile"], { env: { ...withPassphrase, B24KIT_HOME: home } });
    expect(called).toMatchObject({ code: 0, stderr: "" });
  },
);

test.skipIf(whyNoTerminal !== undefined)(
  "a passphrase is typed twice for a new file, once for a known one, and never shown",
  async () => {
    const home = freshHome();
    const first = openTerminal(["auth", "login", "main"], { B24KIT_HOME: home });
    await first.sees(paste);
    first.types(`  "${portal.webhook}profile.json"\r`);
    await first.sees("A new passphrase");
    first.types("short\r");
    await first.sees("at least 8");
    first.types("er than that\r");
    await first.sees("once more");
    first.types("something else\r");
    await first.sees("not the same");
    first.types("\u0015shorter than that\r");
    const signedIn = await first.end();
    expect(signedIn.code).toBe(0);
    const second = openTerminal(["call", "profile"], { B24KIT_HOME: home });
    await second.sees("Passphrase of the file");
    second.types("shorter than that\r");
    const called = await second.end();
    expect(called.code).toBe(0);
    expect(called.stdout).toContain("TIME_ZONE");
    for (const { stdout } of [signedIn, called]) {
      expect(stdout).not.toContain("er than that");
      expect(stdout).not.toContain(marker);
    }
  },
);

test.skipIf(whyNoTerminal !== undefined)(
  "what is no webhook is told at the question, without repeating it; Ctrl+C exits 130 and saves nothing",
  async () => {
    const home = freshHome();
    const terminal = openTerminal(["auth", "login", "--lang", "ru"], { B24KIT_HOME: home });
    await terminal.sees("Вставьте адрес");
    terminal.types(`https://portal.invalid/${marker}\r`);
    await terminal.sees("нет части /rest/");
    terminal.types("\u0003");
    const { code, stdout } = await terminal.end();
    expect(code).toBe(130);
    expect(stdout).toContain("прервано");
    expect(stdout).not.toContain(marker);
    expect((await b24(["auth", "list", "--json"], { env: { B24KIT_HOME: home } })).stdout).toBe("[]\n");
  },
);

test.skipIf(whyNoTerminal !== undefined)(
  "the webhook of another user replaces a profile only after a yes",
  async () => {
    const home = freshHome();
    const env = { ...withPassphrase, B24KIT_HOME: home };
    await b24(["auth", "login", "main", "--stdin"], { env, stdin: portal.webhook });
    const other = portal.webhook.replace(/\/rest\/\d+\//, "/rest/3/");
    for (const [answer, exitCode, userId] of [
      ["\r", 2, 1],
      ["y", 0, 3],
    ] as const) {
      const terminal = openTerminal(["auth", "login", "main"], env);
      await terminal.sees(paste);
      terminal.types(`${other}\r`);
      await terminal.sees("Replace");
      terminal.types(answer);
      expect((await terminal.end()).code).toBe(exitCode);
      const { stdout } = await b24(["auth", "list", "--json"], { env });
      expect(JSON.parse(stdout)).toMatchObject([{ name: "main", userId }]);
    }
  },
);

test.skipIf(whyNoTerminal !== undefined)(
  "access is raised only by a person who types the portal's name, and lowered without it",
  async () => {
    const env = { ...withPassphrase, B24KIT_HOME: freshHome() };
    await b24(["auth", "login", "main", "--stdin"], { env, stdin: portal.webhook });
    const level = async (): Promise<unknown> =>
      (JSON.parse((await b24(["auth", "status", "--json"], { env })).stdout) as { access: unknown }).access;

    const wrong = openTerminal(["auth", "access", "write"], env);
    await wrong.sees("type the portal's name");
    wrong.types("main\r");
    expect((await wrong.end()).code).toBe(2);
    expect(await level()).toMatchObject({ level: "read-only" });

    const right = openTerminal(["auth", "access", "main", "write", "--confirm", "agent", "--deny", "*.delete"], env);
    await right.sees("type the portal's name");
    right.types(`${hostOf()}\r`);
    const raised = await right.end();
    expect(raised.code).toBe(0);
    expect(raised.stdout).toContain("this version only reads");
    expect(await level()).toEqual({ level: "write", confirm: "agent", allow: [], deny: ["*.delete"] });

    const lowered = await openTerminal(["auth", "access", "read-only", "--confirm", "person"], env).end();
    expect(lowered.code).toBe(0);
    expect(await level()).toMatchObject({ level: "read-only", confirm: "person" });

    const byProgram = await b24(["auth", "access", "write"], { env });
    expect(byProgram.code).toBe(2);
  },
);

test.skipIf(whyNoTerminal !== undefined)("import offers to take the clear text away", async () => {
  const folder = freshHome();
  const file = join(folder, ".env");
  writeFileSync(file, `# settings\nOTHER=1\nexport WEBHOOK="${portal.webhook}" # key\n`);
  const terminal = openTerminal(["auth", "import", file], { ...withPassphrase, B24KIT_HOME: folder });
  await terminal.sees("Remove the webhook from");
  terminal.types("\r");
  const { code, stdout } = await terminal.end();
  expect(code).toBe(0);
  expect(stdout).toContain("was removed");
  expect(readFileSync(file, "utf8")).toBe('# settings\nOTHER=1\nexport WEBHOOK="" # key\n');
});
