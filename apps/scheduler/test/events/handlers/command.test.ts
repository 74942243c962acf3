import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { openEventHandler } from "../../../src/events/handlers/open-event-handler.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { aMessage, calm, handlerParts } from "./a-message.ts";

/** A program of a few lines: its file, run by Node.js. */
async function program(text: string, env: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const file = join(folder, "take-event.mjs");
  writeFileSync(file, `import { readFileSync, writeFileSync } from "node:fs";\n${text}`);
  const run = [process.execPath, file, "$(id); *", join(folder, "out")];
  const handler = await openEventHandler({ kind: "command", run }, handlerParts({ env }));
  return { handler, out: join(folder, "out") };
}

const keep = "writeFileSync(process.argv[3], JSON.stringify([process.argv[2], process.env, readFileSync(0, 'utf8')]));";

test("the event comes on standard input and nowhere else, no shell reads the arguments", async () => {
  const env = { PATH: process.env["PATH"] ?? "", HOME: "/home/me", B24KIT_SECRET_HOOK: "s3cr3t", LD_PRELOAD: "" };
  const { handler, out } = await program(keep, env);
  const message = aMessage(1, { current: { title: "`id`; $(id)" } });
  expect(await handler.handle([message], calm)).toEqual([{ outcome: "done" }]);
  const [argument, seen, input] = JSON.parse(readFileSync(out, "utf8")) as [string, Record<string, string>, string];
  expect(argument).toBe("$(id); *");
  expect(JSON.parse(input)).toEqual(message);
  const { PATH, HOME, B24KIT_FEED, B24KIT_KEY, ...rest } = seen;
  expect([PATH, HOME, B24KIT_FEED, B24KIT_KEY]).toEqual([env.PATH, env.HOME, "deals", message.key]);
  expect(Object.keys(rest).filter((name) => name.startsWith("B24KIT") || name === "LD_PRELOAD")).toEqual([]);
});

test.each([
  ["process.exit(0)", "done", undefined],
  ["process.exit(65)", "rejected", "refused"],
  ["process.exit(75)", "failed", "busy"],
  ["process.exit(1)", "failed", "refused"],
  ["throw new Error('no database')", "failed", "refused"],
  ["process.kill(process.pid, 'SIGKILL')", "failed", "outcome-unknown"],
])("%s: %s", async (text, outcome, code) => {
  const { handler } = await program(text);
  const [end] = await handler.handle([aMessage(1)], calm);
  expect(end).toMatchObject({ outcome, ...(code === undefined ? {} : { reason: { code } }) });
});

test("5 MB arrive whole, and a program that does not read them is no trouble", async () => {
  const big = aMessage(1, { current: "x".repeat(5_000_000) });
  const { handler, out } = await program(keep);
  expect(await handler.handle([big], calm)).toEqual([{ outcome: "done" }]);
  const [, , input] = JSON.parse(readFileSync(out, "utf8")) as [string, unknown, string];
  expect(JSON.parse(input)).toEqual(big);
  const deaf = await program("process.exit(0)");
  expect(await deaf.handler.handle([big], calm)).toEqual([{ outcome: "done" }]);
});

test("a program that hangs is ended with all that it started, and tried again", async () => {
  const child = "setTimeout(() => require('node:fs').writeFileSync(process.argv[1], 'late'), 1500)";
  const { handler, out } = await program(
    `import { spawn } from "node:child_process";
     process.on("SIGTERM", () => undefined);
     spawn(process.execPath, ["-e", ${JSON.stringify(child)}, process.argv[3]], { stdio: "ignore" });
     setInterval(() => undefined, 1000);`,
  );
  const began = Date.now();
  const [end] = await handler.handle([aMessage(1)], AbortSignal.timeout(700));
  expect(end).toMatchObject({ outcome: "failed", reason: { code: "outcome-unknown" } });
  expect(Date.now() - began).toBeLessThan(10_000);
  await delay(2000);
  expect(existsSync(out)).toBe(false);
});

test("events wait for a program that is not there", async () => {
  const handler = await openEventHandler({ kind: "command", run: ["/no/such/program"] }, handlerParts());
  expect(await handler.handle([aMessage(1)], calm)).toMatchObject([
    { outcome: "away", reason: { code: "misconfigured" } },
  ]);
});
