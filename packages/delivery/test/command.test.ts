import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openChannel } from "../src/index.ts";
import { noSignal, rejection, sampleMessage, sampleParts, sampleReport } from "./sample-message.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "b24kit-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const env = {
  PATH: process.env["PATH"],
  HOME: "/home/anna",
  LANG: "ru_RU.UTF-8",
  SECRET: "s3cret",
  NODE_OPTIONS: "--bad",
};

async function send(run: string[], signal = noSignal(), change = {}) {
  await using channel = await openChannel({ kind: "command", run, unknown: "at-most-once" }, sampleParts({ env }));
  return channel.send(sampleMessage(change), signal);
}

/** A program that runs this JavaScript; arguments come from `process.argv[1]` on. */
function program(script: string, ...args: string[]): string[] {
  return [process.execPath, "-e", `const fs = require("node:fs"); ${script}`, ...args];
}

test("the report comes as JSON on standard input, the arguments as they are, the environment is small", async () => {
  const out = join(folder, "out.json");
  const script = `fs.writeFileSync(process.argv[1], JSON.stringify([process.argv.slice(2), process.env, fs.readFileSync(0, "utf8")]))`;
  expect(await send(program(script, out, "$HOME; rm -rf *", "a b", ""))).toEqual({ id: "exit 0" });
  const [args, seen, input] = JSON.parse(readFileSync(out, "utf8")) as [string[], object, string];
  expect(args).toEqual(["$HOME; rm -rf *", "a b", ""]);
  expect(seen).toEqual({
    PATH: env.PATH,
    HOME: "/home/anna",
    LANG: "ru_RU.UTF-8",
    B24KIT_JOB: "overdue",
    B24KIT_SLOT: "2026-11-20T10:00:00+03:00",
    B24KIT_KEY: "0123456789abcdef0123456789abcdef",
  });
  expect(JSON.parse(input)).toEqual(JSON.parse(JSON.stringify(sampleReport())));
});

test("it may leave its input alone, however long that is", async () => {
  expect(await send(program(""), noSignal(), { report: sampleReport(5000) })).toEqual({ id: "exit 0" });
});

test("what it leaves behind in the background does not hold us", async () => {
  const script = `require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 20000)"], { stdio: "inherit", detached: true }).unref()`;
  const begun = Date.now();
  expect(await send(program(script))).toEqual({ id: "exit 0" });
  expect(Date.now() - begun).toBeLessThan(10_000);
});

describe("exit codes", () => {
  test("any but 0 refuses, with the last line that it wrote, cleaned and short", async () => {
    const said = `"first\\n\\u001b[31mno: https://a.bitrix24.ru/rest/1/s3cr3tkey42/\\u001b[0m ${"x".repeat(300)}\\n\\n"`;
    const error = await rejection(send(program(`process.stderr.write(${said}); process.exitCode = 3`)));
    expect(error).toMatchObject({ code: "refused" });
    const { message } = error as Error;
    expect(message).toMatch(/^node ended with exit code 3: no: https:\/\/a\.bitrix24\.ru\/rest\/1\/\*\*\*\/ x+$/);
    expect(message.length).toBeLessThan(240);
  });

  test("75 says that the program is busy: it is tried again", async () => {
    expect(await rejection(send(program("process.exitCode = 75")))).toMatchObject({ code: "busy" });
  });

  test("killed by somebody: nobody knows what it has done", async () => {
    expect(await rejection(send(program(`process.kill(process.pid, "SIGKILL")`)))).toMatchObject({
      code: "outcome-unknown",
    });
  });

  test("endless words are not kept", async () => {
    const script = `for (let i = 0; i < 2000; i += 1) fs.writeSync(2, "x".repeat(10000) + "\\n"); fs.writeSync(2, "the end\\n"); process.exitCode = 1`;
    expect(await rejection(send(program(script)))).toMatchObject({
      message: expect.stringMatching(/: the end$/) as string,
    });
  });
});

test.each([[["no-such-program-of-b24kit"]], [["/"]]])("%j cannot be started", async (run) => {
  expect(await rejection(send(run))).toMatchObject({
    code: "misconfigured",
    action: { en: expect.stringContaining("PATH") as string },
  });
});

test("nothing starts after the signal", async () => {
  const out = join(folder, "ran");
  const run = program(`fs.writeFileSync(process.argv[1], "")`, out);
  expect(await rejection(send(run, AbortSignal.abort()))).toMatchObject({ code: "cancelled" });
  expect(existsSync(out)).toBe(false);
});

test.skipIf(process.platform === "win32")(
  "the signal ends it with all its children, also where they do not listen",
  async () => {
    const pids = join(folder, "pids");
    const stubborn = `process.on("SIGTERM", () => {}); require("node:fs").appendFileSync(${JSON.stringify(pids)}, process.pid + "\\n"); setInterval(() => {}, 1000);`;
    const script = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(stubborn)}], { stdio: "inherit" }); ${stubborn}`;
    const controller = new AbortController();
    const sending = rejection(send(program(script), controller.signal));
    await expect.poll(() => (existsSync(pids) ? readFileSync(pids, "utf8").trim().split("\n").length : 0)).toBe(2);
    controller.abort();
    expect(await sending).toMatchObject({ code: "outcome-unknown" });
    for (const pid of readFileSync(pids, "utf8").trim().split("\n").map(Number)) {
      await expect.poll(() => isAlive(pid)).toBe(false);
    }
  },
);

/** A process that has ended and that nobody has waited for is none any more. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test("after a crash it cannot tell", async () => {
  await using channel = await openChannel({ kind: "command", run: ["x"], unknown: "at-most-once" }, sampleParts());
  expect(await channel.settle(sampleMessage(), 0, noSignal())).toEqual({ state: "unknown" });
});
