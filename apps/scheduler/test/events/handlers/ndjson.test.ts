import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import type { EventMessage } from "../../../src/events/handlers/event-handler.ts";
import { openEventHandler } from "../../../src/events/handlers/open-event-handler.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { aMessage, calm, handlerParts } from "./a-message.ts";

const open = async (path: string, parts = handlerParts()) => openEventHandler({ kind: "ndjson", path }, parts);
const linesOf = (path: string): unknown[] =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
const childOf = (name: string): string => fileURLToPath(new URL(`children/${name}`, import.meta.url));
const done = { outcome: "done" };

test("a line for each event, in their order, in the file of the day on which it happened", async () => {
  const folder = temporaryFolder();
  const handler = await open("~/events/{feed}-{date}.ndjson", handlerParts({ env: { HOME: folder } }));
  const [one, two, three] = [aMessage(1), aMessage(2, { at: "2026-03-03T23:59:59.000Z" }), aMessage(3)];
  expect(await handler.handle([one, two, three], calm)).toEqual([done, done, done]);
  expect(await handler.handle([aMessage(4)], calm)).toEqual([done]);
  await handler.close();
  const file = (date: string) => join(folder, "events", `deals-${date}.ndjson`);
  expect(linesOf(file("2026-03-02"))).toEqual([one, three, aMessage(4)]);
  expect(linesOf(file("2026-03-03"))).toEqual([two]);
  expect(statSync(file("2026-03-02")).mode & 0o777).toBe(0o600);
});

test("a text of several lines and of 5 MB is one line", async () => {
  const path = join(temporaryFolder(), "events.ndjson");
  const handler = await open(path);
  const big = aMessage(1, { current: { comments: `a\nb\u2028c"${"x".repeat(5_000_000)}` } });
  expect(await handler.handle([big, aMessage(2)], calm)).toEqual([done, done]);
  expect(linesOf(path)).toEqual([big, aMessage(2)]);
});

test.each([
  ["a cut line of ours goes", JSON.stringify(aMessage(9)).slice(0, 60), []],
  ["the first bytes of a line go", '{"k', []],
  ["a cut long line goes", JSON.stringify(aMessage(9, { current: "x".repeat(200_000) })).slice(0, -5), []],
  ["a whole line without its end stays", JSON.stringify(aMessage(9)), [JSON.stringify(aMessage(9))]],
  ["what somebody else wrote stays", "by hand", ["by hand"]],
])("at the end of a file %s", async (_, tail, kept) => {
  const path = join(temporaryFolder(), "events.ndjson");
  const handler = await open(path);
  await handler.handle([aMessage(1)], calm);
  appendFileSync(path, tail);
  expect(await handler.handle([aMessage(2)], calm)).toEqual([done]);
  const [one, two] = [JSON.stringify(aMessage(1)), JSON.stringify(aMessage(2))];
  expect(readFileSync(path, "utf8")).toBe([one, ...kept, two, ""].join("\n"));
});

test("several handlers write one file at the same time", async () => {
  const path = join(temporaryFolder(), "events.ndjson");
  const handlers = await Promise.all([open(path), open(path), open(path)]);
  const messages = Array.from({ length: 60 }, (_, index) => aMessage(index));
  const ends = await Promise.all(messages.map(async (one, index) => handlers[index % 3]?.handle([one], calm)));
  expect(ends.flat()).toEqual(messages.map(() => done));
  const ids = linesOf(path).map((one) => (one as EventMessage).object?.id ?? -1);
  expect(ids.toSorted((a, b) => a - b)).toEqual(messages.map((_, index) => index));
});

test("whoever is killed while writing leaves whole lines for the next one", { timeout: 60_000 }, async () => {
  const path = join(temporaryFolder(), "events.ndjson");
  const acknowledged = new Set<number>();
  for (let round = 0; round < 5; round += 1) {
    const child = spawn(process.execPath, [childOf("append.ts"), path, String(round)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let told = "";
    child.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()));
    await once(child.stdout, "data");
    await delay(30 + round * 17);
    child.kill("SIGKILL");
    await once(child, "close");
    for (const id of told.split("\n").slice(0, -1)) acknowledged.add(Number(id));
  }
  const handler = await open(path);
  expect(await handler.handle([aMessage(1)], calm)).toEqual([done]);
  const ids = new Set(linesOf(path).map((one) => (one as EventMessage).object?.id));
  expect(acknowledged.size).toBeGreaterThan(0);
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
});

test("where nothing can be written events wait, with the reason", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "taken"));
  const handler = await open(join(folder, "taken"));
  const [end] = await handler.handle([aMessage(1)], calm);
  expect(end).toMatchObject({ outcome: "away", reason: { code: "misconfigured" } });
  writeFileSync(join(folder, "file"), "");
  const below = await open(join(folder, "file", "events.ndjson"));
  expect(await below.handle([aMessage(1)], calm)).toMatchObject([{ outcome: "away" }]);
});

test.runIf(process.platform !== "win32")("a disk that is full after half of a line has whole lines only", async () => {
  const path = join(temporaryFolder(), "events.ndjson");
  // The limit on the length of a file stands for the disk.
  const limited = ["-c", 'ulimit -f 40; exec "$0" "$@"', process.execPath, childOf("fill.ts"), path];
  const { stdout } = await promisify(execFile)("sh", limited);
  expect(JSON.parse(stdout)).toMatchObject([done, { outcome: "away", reason: { code: "busy" } }, done]);
  expect(linesOf(path)).toEqual([aMessage(1), aMessage(3)]);
});

test("an attempt whose time is over does not write", async () => {
  const folder = temporaryFolder();
  const handler = await open(join(folder, "events.ndjson"));
  expect(await handler.handle([aMessage(1)], AbortSignal.abort())).toMatchObject([{ outcome: "failed" }]);
  expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual([]);
  expect(await handler.handle([aMessage(1)], calm)).toEqual([done]);
});

test.each([
  ["{data}.ndjson", {}],
  ["{}.ndjson", {}],
  ["~/events.ndjson", { HOME: "" }],
])("the path %s cannot work", async (path, env) => {
  await expect(open(path, handlerParts({ env }))).rejects.toMatchObject({ code: "misconfigured" });
});
