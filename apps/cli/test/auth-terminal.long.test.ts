import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test
  .skipIf(whyNoTerminal !== undefined)
  .concurrent("a passphrase is typed twice for a new file, once for a known one, and never shown", async () => {
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
  });

test
  .skipIf(whyNoTerminal !== undefined)
  .concurrent(
    "what is no webhook is told at the question, without repeating it; Ctrl+C cancels and saves nothing",
    async () => {
      const home = freshHome();
      const terminal = openTerminal(["auth", "login", "--lang", "ru"], { B24KIT_HOME: home });
      await terminal.sees("Вставьте адрес");
      terminal.types(`https://portal.invalid/${marker}\r`);
      await terminal.sees("нет части /rest/");
      terminal.types("\u0003");
      const { code, stdout } = await terminal.end();
      expect(code).toBe(2);
      expect(stdout).toContain("отменено");
      expect(stdout).not.toContain(marker);
      expect((await b24(["auth", "list", "--json"], { env: { B24KIT_HOME: home } })).stdout).toBe("[]\n");
    },
  );

test
  .skipIf(whyNoTerminal !== undefined)
  .concurrent("the webhook of another user replaces a profile only after a yes", async () => {
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
  });

test
  .skipIf(whyNoTerminal !== undefined)
  .concurrent("access is raised only by a person who types the portal's name, and lowered without it", async () => {
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
    expect(raised.stdout).toContain("an agent may confirm");
    expect(await level()).toEqual({ level: "write", confirm: "agent", allow: [], deny: ["*.delete"] });

    const lowered = await openTerminal(["auth", "access", "read-only", "--confirm", "person"], env).end();
    expect(lowered.code).toBe(0);
    expect(await level()).toMatchObject({ level: "read-only", confirm: "person" });

    const byProgram = await b24(["auth", "access", "write"], { env });
    expect(byProgram.code).toBe(2);
  });

test
  .skipIf(whyNoTerminal !== undefined)
  .concurrent(
    "agents may confirm deletions only when a person says that, too, and no longer when --confirm is said anew",
    async () => {
      const env = { ...withPassphrase, B24KIT_HOME: freshHome() };
      await b24(["auth", "login", "main", "--stdin"], { env, stdin: portal.webhook });
      const set = async (...args: readonly string[]) => {
        const terminal = openTerminal(["auth", "access", "destructive", ...args], env);
        await terminal.sees("type the portal's name");
        terminal.types(`${hostOf()}\r`);
        return terminal.end();
      };
      const access = async (): Promise<unknown> =>
        (JSON.parse((await b24(["auth", "status", "--json"], { env })).stdout) as { access: unknown }).access;

      await set("--confirm", "agent");
      expect(await access()).toEqual({ level: "destructive", confirm: "agent", allow: [], deny: [] });
      const raised = await set("--confirm-destructive");
      expect(raised.stdout).toContain("an agent may confirm, deletions included");
      expect(await access()).toMatchObject({ confirm: "agent", confirmDestructive: "agent" });

      const lowered = await openTerminal(["auth", "access", "destructive", "--confirm", "agent"], env).end();
      expect(lowered.code).toBe(0);
      expect(await access()).not.toHaveProperty("confirmDestructive");

      await openTerminal(["auth", "access", "write", "--confirm", "person"], env).end();
      const alone = await openTerminal(["auth", "access", "write", "--confirm-destructive"], env).end();
      expect(alone.code).toBe(64);
    },
  );

test.skipIf(whyNoTerminal !== undefined).concurrent("import offers to take the clear text away", async () => {
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

/** Three lines, the last things on the screen. */
const cancelledLines = /Error: cancelled\nWhy: .+\nWhat to do: .+\n$/;

test.skipIf(whyNoTerminal !== undefined).concurrent.each([
  ["Ctrl+C", "\u0003"],
  ["Ctrl+D", "\u0004"],
  ["Esc", "\u001B"],
])("%s at any question is an error that says so, and changes nothing", async (_name, key) => {
  const env = { B24KIT_HOME: freshHome() };
  const cancels = async (args: readonly string[], question: string, more = {}, first = ""): Promise<void> => {
    const terminal = openTerminal(args, { ...env, ...more });
    if (first !== "") {
      await terminal.sees(paste);
      terminal.types(first);
    }
    await terminal.sees(question);
    terminal.types(key);
    const { code, stdout } = await terminal.end();
    expect({ args, code }).toEqual({ args, code: 2 });
    expect(stdout).toMatch(cancelledLines);
  };
  await cancels(["auth", "login", "main"], paste);
  await cancels(["auth", "login", "main"], "A new passphrase", {}, `${portal.webhook}\r`);
  expect((await b24(["auth", "list", "--json"], { env })).stdout).toBe("[]\n");
  await b24(["auth", "login", "main", "--stdin"], { env: { ...env, ...withPassphrase }, stdin: portal.webhook });
  await cancels(["call", "profile"], "Passphrase of the file");
  await cancels(["auth", "access", "write"], "type the portal's name", withPassphrase);
  const other = portal.webhook.replace(/\/rest\/\d+\//, "/rest/3/");
  await cancels(["auth", "login", "main"], "Replace", withPassphrase, `${other}\r`);
  const { stdout } = await b24(["auth", "list", "--json"], { env });
  expect(JSON.parse(stdout)).toMatchObject([{ name: "main", userId: 1, access: "read-only" }]);
});

test
  .skipIf(whyNoTerminal !== undefined)
  .concurrent("a mistyped passphrase can be typed again, three times in all", async () => {
    const env = { B24KIT_HOME: freshHome() };
    await b24(["auth", "login", "main", "--stdin"], { env: { ...env, ...withPassphrase }, stdin: portal.webhook });
    const type = async (...answers: readonly string[]) => {
      const terminal = openTerminal(["auth", "login", "main"], env);
      await terminal.sees(paste);
      terminal.types(`${portal.webhook}\r`);
      for (const [index, answer] of answers.entries()) {
        await terminal.sees(index === 0 ? "Passphrase of the file" : `tries left: ${3 - index}`);
        terminal.types(`${answer}\r`);
      }
      return terminal.end();
    };
    expect((await type("wrong one", "wrong two", passphrase)).code).toBe(0);
    const failed = await type("wrong one", "wrong two", "wrong three");
    expect(failed.code).toBe(4);
    expect(failed.stdout).toContain("the passphrase is wrong");
  });

test
  .skipIf(whyNoTerminal !== undefined)
  .concurrent("import: what could not be taken away is told beside the sign-in", async () => {
    const folder = freshHome();
    const file = join(folder, ".env");
    const env = { ...withPassphrase, B24KIT_HOME: folder };
    for (const [answer, exitCode, told] of [
      ["\r", 1, "you are signed in and that is stored, but the webhook is still in clear text"],
      ["\u0004", 2, "still in clear text in"],
    ] as const) {
      writeFileSync(file, `WEBHOOK=${portal.webhook}\n`);
      const terminal = openTerminal(["auth", "import", file, "--name", "main"], env);
      await terminal.sees("Remove the webhook from");
      rmSync(file);
      terminal.types(answer);
      const { code, stdout } = await terminal.end();
      expect({ answer, code }).toEqual({ answer, code: exitCode });
      expect(stdout.replaceAll(/\s+/g, " ")).toContain(told);
      expect(stdout).toContain("Signed in");
    }
  });

test.skipIf(whyNoTerminal !== undefined).concurrent("the list is a table for people, in both languages", async () => {
  const env = { ...withPassphrase, B24KIT_HOME: freshHome(), COLUMNS: "120" };
  await b24(["auth", "login", "main", "--stdin"], { env, stdin: portal.webhook });
  const english = await openTerminal(["auth", "list"], env).end();
  const russian = await openTerminal(["auth", "list", "--lang", "ru"], env).end();
  for (const { code, stdout } of [english, russian]) {
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/isCurrent|userId|true|encrypted-file/);
  }
  expect(english.stdout).toContain("main (current)");
  expect(russian.stdout).toContain("main (текущий)");
  expect(russian.stdout).toContain("Пользователь");
});

test
  .skipIf(whyNoTerminal !== undefined)
  .concurrent("many scopes are wrapped between words, below their column", async () => {
    const scopes = Array.from({ length: 49 }, (_, index) => `scope_number_${index}`);
    const world = { ...portal.world, portal: { ...portal.world.portal, scopes } };
    await using rich = await startPortal({ world });
    const terminal = openTerminal(["auth", "login"], { ...withPassphrase, B24KIT_HOME: freshHome() });
    await terminal.sees(paste);
    terminal.types(`${rich.webhook}\r`);
    const { stdout } = await terminal.end();
    for (const scope of scopes) expect(stdout).toMatch(new RegExp(`^.* ${scope}(?:,|$)`, "m"));
    const [, margin = ""] = /^(Scopes +)scope/m.exec(stdout) ?? [];
    expect(stdout).toMatch(new RegExp(`^ {${margin.length}}scope_number`, "m"));
    const lines = stdout.split("\n").filter((line) => line.includes("scope_number"));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
