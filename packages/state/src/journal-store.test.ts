import { createHash } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { type Child, runChild, startChild } from "../test/child.ts";
import { errorOf } from "../test/error-of.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { bucketStore, type JournalRow, type JournalStore, journalStore, openState, type State } from "./index.ts";

function open(folder: string): State {
  const state = openState({ folder }, { timeout: 30_000 });
  onTestFinished(() => state.close());
  return state;
}

function next(last: JournalRow | undefined, line = "{}"): JournalRow {
  return { index: (last?.index ?? 0) + 1, line, mac: `after ${last?.mac ?? "nothing"}`.slice(-20) };
}

/** The names of those who wrote the lines, after a check that each line follows the one before it. */
function writers(store: JournalStore): string[] {
  let index = 0;
  let mac = "";
  return Array.from(store.rows(), (row) => {
    index += 1;
    mac = createHash("sha256")
      .update(mac + row.line)
      .digest("hex");
    expect(row).toMatchObject({ index, mac });
    return (JSON.parse(row.line) as { name: string }).name;
  });
}

async function start(children: readonly Child[]): Promise<void> {
  await Promise.all(children.map((child) => new Promise((resolve) => child.process.stdout?.once("data", resolve))));
  for (const child of children) child.process.stdin?.write("go");
}

test("hands over the last row, keeps all rows in order, and finds them by a text in their line", () => {
  const folder = temporaryFolder();
  const store = journalStore(open(folder));
  expect(store.last()).toBeUndefined();
  expect([...store.rows()]).toEqual([]);
  const first = store.append((last) => next(last, '{"plan":"k7d2-9xq4"} строка 1'));
  const second = store.append((last) => next(last, "строка 2"));
  const third = store.append((last) => next(last, '{"plan":"k7d2-9xq4"} 3'));
  const again = journalStore(open(folder));
  expect([...again.rows()]).toEqual([first, second, third]);
  expect([...again.rows(1)]).toEqual([second, third]);
  expect(again.containing("k7d2-9xq4")).toEqual([first, third]);
  expect(again.containing("K7D2-9xq4")).toEqual([]);
  expect(again.containing("%")).toEqual([]);
  expect(again.last()).toEqual(third);
});

test("reads long journals page by page, also while they grow and when the reader stops", () => {
  const state = open(temporaryFolder());
  const store = journalStore(state);
  state.transaction((database) => {
    const insert = database.prepare("INSERT INTO journal VALUES (?, '{}', 'x')");
    for (let index = 1; index <= 1234; index += 1) insert.run(index);
  });
  expect(Array.from(store.rows(), ({ index }) => index)).toEqual(Array.from({ length: 1234 }, (_, index) => index + 1));
  for (const row of store.rows()) {
    expect(row.index).toBe(1);
    store.append((last) => next(last));
    break;
  }
  expect(store.last()?.index).toBe(1235);
});

test("a line that is there is never replaced, and a step that throws leaves nothing", () => {
  const store = journalStore(open(temporaryFolder()));
  const first = store.append(next);
  expect(errorOf(() => store.append(() => ({ index: 1, line: "other", mac: "x" })))).toMatchObject({ code: "failed" });
  expect(() =>
    store.append(() => {
      throw new RangeError("mine");
    }),
  ).toThrow(RangeError);
  expect([...store.rows()]).toEqual([first]);
});

test("a line waits for the disk, on the connection of the buckets too, whose commits go on without waiting", () => {
  const state = open(temporaryFolder());
  bucketStore(state);
  const synchronous = () => state.run((database) => database.prepare("PRAGMA synchronous").get()?.["synchronous"]);
  // 1 is NORMAL, 2 is FULL. https://www.sqlite.org/pragma.html#pragma_synchronous
  const seen: unknown[] = [synchronous()];
  const store = journalStore(state);
  store.append((last) => {
    seen.push(synchronous());
    return next(last);
  });
  seen.push(synchronous());
  expect(() =>
    store.append(() => {
      throw new RangeError("mine");
    }),
  ).toThrow(RangeError);
  expect([...seen, synchronous()]).toEqual([1, 2, 1, 1]);
});

test("several processes append at once: one chain, no line lost", async () => {
  const folder = temporaryFolder();
  const children = ["a", "b", "c"].map((name) => startChild("append-journal", [folder, name, "100"]));
  await start(children);
  expect((await Promise.all(children.map((child) => child.end))).map(({ output }) => output)).toEqual(
    Array(3).fill("ready\ndone"),
  );
  const names = writers(journalStore(open(folder)));
  expect(["a", "b", "c"].map((name) => names.filter((writer) => writer === name).length)).toEqual([100, 100, 100]);
});

test("kill -9 of one of two writers in the middle: the chain is whole and goes on", async () => {
  const folder = temporaryFolder();
  const store = journalStore(open(folder));
  const lives = startChild("append-journal", [folder, "lives", "1000000", "1"]);
  let lines = 0;
  for (let round = 0; round < 4; round += 1) {
    const killed = startChild("append-journal", [folder, `killed${round}`, "1000000", "1"]);
    await start(round === 0 ? [lives, killed] : [killed]);
    while (store.containing(`killed${round}`).length < 5 + round * 3) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    killed.process.kill("SIGKILL");
    await killed.end;
    const before = writers(store).length;
    expect(before).toBeGreaterThan(lines);
    while ((store.last()?.index ?? 0) <= before) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    lines = before;
  }
  lives.process.kill("SIGKILL");
  await lives.end;
  expect(writers(journalStore(open(folder))).length).toBeGreaterThan(lines);
  expect(open(folder).run((database) => database.prepare("PRAGMA integrity_check").get())).toEqual({
    integrity_check: "ok",
  });
});

test("while another process writes: busy after the wait, and nothing was stored; reading goes on", () => {
  const folder = temporaryFolder();
  const store = journalStore(open(folder));
  const first = store.append(next);
  const impatient = openState({ folder }, { timeout: 20 });
  onTestFinished(() => impatient.close());
  const other = open(folder);
  other.run((database) => database.exec("BEGIN IMMEDIATE"));
  expect(errorOf(() => journalStore(impatient).append(next))).toMatchObject({ code: "busy", isRetryable: true });
  expect([...journalStore(impatient).rows()]).toEqual([first]);
  other.run((database) => database.exec("COMMIT"));
  expect(journalStore(impatient).append(next).index).toBe(2);
});

test("a disk without room: told, and the chain ends at the last whole line", async () => {
  const folder = temporaryFolder();
  openState({ folder }).close();
  const child = startChild("append-until-full", [folder], { fileLimit: 256 });
  expect((await child.end).output).toMatch(/^(failed|disk-full)$/);
  const lines = writers(journalStore(open(folder))).length;
  expect(lines).toBeGreaterThan(10);
});

test("a file that may only be read: append is refused, reading goes on", async () => {
  const folder = temporaryFolder();
  const state = openState({ folder });
  journalStore(state).append(next);
  expect(await runChild("read-only-journal", [folder])).toBe("read-only 1");
});
