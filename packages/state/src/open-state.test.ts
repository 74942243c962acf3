import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { runChild, startChild } from "../test/child.ts";
import { errorOf } from "../test/error-of.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { dictionaryCache, openState, type State, type StateLocation } from "./index.ts";

function open(location: StateLocation): State {
  const state = openState(location);
  onTestFinished(() => state.close());
  return state;
}

function rows(folder: string): number {
  return open({ folder }).run((database) =>
    Number(database.prepare("SELECT count(*) AS n FROM dictionary_cache").get()?.["n"]),
  );
}

test("makes the file and its folder for the owner only, side files too, whatever the umask", () => {
  const folder = join(temporaryFolder(), "new", "state");
  const umask = process.umask(0);
  onTestFinished(() => void process.umask(umask));
  const state = open({ folder });
  dictionaryCache(state).set("key", "1", 1);
  expect(state.file).toBe(join(folder, "state.sqlite"));
  expect(readdirSync(folder).toSorted()).toEqual(["state.sqlite", "state.sqlite-shm", "state.sqlite-wal"]);
  expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("takes the rights of others away from its own folder and file, not from a folder that it was not given", () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "own.sqlite"), "", { mode: 0o644 });
  open({ file: join(folder, "own.sqlite") });
  expect(statSync(join(folder, "own.sqlite")).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o755);
  open({ folder });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("waits for others and writes ahead", () => {
  const state = open({ folder: temporaryFolder() });
  state.run((database) => {
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(Number(database.prepare("PRAGMA busy_timeout").get()?.["timeout"])).toBeGreaterThanOrEqual(2000);
  });
});

test("opens again what it wrote; closing twice is harmless", () => {
  const folder = temporaryFolder();
  const state = openState({ folder });
  dictionaryCache(state).set("key", '{"a":1}', 5);
  state.close();
  state.close();
  expect(dictionaryCache(open({ folder })).get("key")).toEqual({ value: '{"a":1}', savedAt: 5 });
});

test("several processes make and fill a new file at once", async () => {
  for (let round = 0; round < 3; round += 1) {
    const folder = join(temporaryFolder(), "state");
    const children = ["a", "b", "c", "d"].map((name) => startChild("fill-cache", [folder, name, "50"]));
    await Promise.all(children.map((child) => new Promise((resolve) => child.process.stdout?.once("data", resolve))));
    for (const child of children) {
      child.process.stdin?.write("go");
    }
    const ends = await Promise.all(children.map((child) => child.end));
    expect(ends.map((end) => end.output)).toEqual(Array.from({ length: 4 }, () => "ready\ndone"));
    expect(rows(folder)).toBe(200);
  }
});

test("kill -9 in the middle of writes leaves a file that opens, with whole rows", async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 3; round += 1) {
    const child = startChild("fill-cache", [folder, `r${round}-`, "1000000", "2000"]);
    child.process.stdin?.write("go");
    const before = rows(folder);
    while (rows(folder) < before + 20) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    child.process.kill("SIGKILL");
    await child.end;
    const state = open({ folder });
    state.run((database) => {
      expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
      expect(database.prepare("SELECT count(*) AS n FROM dictionary_cache WHERE length(value) <> 2002").get()).toEqual({
        n: 0,
      });
    });
  }
});

test("a transaction is stored as a whole or not at all", () => {
  const state = open({ folder: temporaryFolder() });
  const cache = dictionaryCache(state);
  const insert = "INSERT INTO dictionary_cache VALUES ('b', '2', 2)";
  expect(() =>
    state.transaction((database) => {
      database.exec(insert);
      throw new RangeError("mine");
    }),
  ).toThrow(RangeError);
  expect(cache.get("b")).toBeUndefined();
  expect(state.transaction((database) => database.exec(insert))).toBeUndefined();
  expect(cache.get("b")).toEqual({ value: "2", savedAt: 2 });
});

test("a file of a newer b24kit is refused and kept as it is", () => {
  const folder = temporaryFolder();
  openState({ folder }).close();
  const file = join(folder, "state.sqlite");
  const raw = new DatabaseSync(file);
  raw.exec("PRAGMA user_version = 999; DROP TABLE dictionary_cache; PRAGMA wal_checkpoint(TRUNCATE)");
  raw.close();
  const before = readFileSync(file);
  expect(errorOf(() => openState({ folder }))).toMatchObject({
    code: "newer",
    path: file,
    message: expect.stringMatching(/made by a newer b24kit/),
    hint: expect.stringMatching(/Update/),
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.each<[string, (file: string) => void]>([
  ["text", (file) => writeFileSync(file, "this is not a database, but long enough to have a header\n".repeat(50))],
  ["a damaged page", damageSchemaPage],
])("a damaged file (%s) is named, kept, and the way out is told", (_, damage) => {
  const folder = temporaryFolder();
  const file = join(folder, "state.sqlite");
  damage(file);
  const before = readFileSync(file);
  const error = errorOf(() => openState({ folder }));
  expect(error).toMatchObject({ code: "corrupt", path: file, hint: expect.stringMatching(/Move the file away/) });
  expect(error.message).toContain(file);
  expect(readFileSync(file).equals(before)).toBe(true);
});

function damageSchemaPage(file: string): void {
  openState({ file }).close();
  const bytes = readFileSync(file);
  // Past the 100 bytes of the header stands the page that holds the schema; the version is set back so that it is read.
  bytes.fill(0xff, 100);
  bytes.writeUInt32BE(0, 60);
  writeFileSync(file, bytes);
}

test("damage that shows later is told when it is met", () => {
  const folder = temporaryFolder();
  const file = join(folder, "state.sqlite");
  const state = openState({ folder });
  for (let index = 0; index < 200; index += 1) {
    dictionaryCache(state).set(`key${index}`, "x".repeat(500), index);
  }
  state.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096);
  writeFileSync(file, bytes);
  expect(errorOf(() => dictionaryCache(open({ folder })).get("key1"))).toMatchObject({ code: "corrupt", path: file });
});

test.each<[string, (file: string) => unknown]>([
  ["a folder", (file) => mkdirSync(file)],
  ["a socket", (file) => listen(file)],
])("%s at the place of the file is refused", async (_, make) => {
  const folder = temporaryFolder();
  await make(join(folder, "state.sqlite"));
  expect(errorOf(() => openState({ folder }))).toMatchObject({
    code: "bad-folder",
    path: join(folder, "state.sqlite"),
  });
});

async function listen(file: string): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(file, resolve));
}

test("a file where the folder belongs is told", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "state"), "");
  expect(errorOf(() => openState({ folder: join(folder, "state") })).code).toBe("bad-folder");
  expect(errorOf(() => openState({ folder: join(folder, "state", "sub") })).code).toBe("bad-folder");
});

test("a new file that another process holds: waits for its end", async () => {
  const folder = temporaryFolder();
  const child = startChild("hold-database", [join(folder, "state.sqlite"), "300"]);
  await new Promise((resolve) => child.process.stdout?.once("data", resolve));
  expect(dictionaryCache(open({ folder })).get("key")).toBeUndefined();
  expect((await child.end).code).toBe(0);
});

test("a new file that another process does not let go: busy", () => {
  const file = join(temporaryFolder(), "state.sqlite");
  const holder = new DatabaseSync(file);
  onTestFinished(() => holder.close());
  for (const begin of ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"]) {
    holder.exec(begin);
    expect(errorOf(() => openState({ file }, { timeout: 50 }))).toMatchObject({
      code: "busy",
      isRetryable: true,
      path: file,
    });
    holder.exec("COMMIT");
  }
});

test("a write while another process writes: busy, and free again afterwards; reads go on", () => {
  const folder = temporaryFolder();
  const other = open({ folder });
  const state = openState({ folder }, { timeout: 20 });
  onTestFinished(() => state.close());
  const cache = dictionaryCache(state);
  other.run((database) => database.exec("BEGIN IMMEDIATE"));
  expect(errorOf(() => cache.set("key", "1", 1))).toMatchObject({ code: "busy", isRetryable: true });
  expect(cache.get("key")).toBeUndefined();
  other.run((database) => database.exec("COMMIT"));
  cache.set("key", "1", 1);
  expect(cache.get("key")).toBeDefined();
});

test("a disk that refuses a write: told, and what was stored stays", async () => {
  const folder = temporaryFolder();
  const state = openState({ folder });
  dictionaryCache(state).set("kept", "1", 1);
  state.close();
  const child = startChild("fill-cache", [folder, "k", "100", "10000"], { fileLimit: 128 });
  child.process.stdin?.write("go");
  expect((await child.end).output).toBe("ready\nfailed");
  expect(dictionaryCache(open({ folder })).get("kept")).toEqual({ value: "1", savedAt: 1 });
  expect(rows(folder)).toBeGreaterThan(1);
});

test("a state file that this user may not write: reads go on where they can, writes are refused", async () => {
  const folder = temporaryFolder();
  openState({ folder }).close();
  chmodSync(join(folder, "state.sqlite"), 0o400);
  chmodSync(folder, 0o500);
  onTestFinished(() => chmodSync(folder, 0o700));
  expect(await runChild("open-closed", [folder])).toMatch(/^(no-permission|read-only)$/);
});
