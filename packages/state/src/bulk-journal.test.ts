import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { startChild } from "../test/child.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { type BulkJournalFile, type BulkLine, withBulkJournal } from "./index.ts";

const about = "plan 1";

async function collected(journal: BulkJournalFile): Promise<BulkLine[]> {
  const found: BulkLine[] = [];
  for await (const entry of journal.entries()) found.push(entry);
  return found;
}

async function readJournal(path: string): Promise<{ id: string; entries: BulkLine[] }> {
  return withBulkJournal(path, { about }, async (journal) => ({ id: journal.id, entries: await collected(journal) }));
}

const line = (key: string, message = ""): BulkLine => ({ key, state: "sent", at: 1, message });

test("keeps its id and its entries in their order, also those that were appended side by side", async () => {
  const path = join(temporaryFolder(), "deep", "journal.ndjson");
  const entries = Array.from({ length: 200 }, (_, index) => line(String(index), `\u2028 ${"ё".repeat(index)}`));
  const id = await withBulkJournal(path, { about }, async (journal) => {
    await Promise.all(entries.map(async (entry) => journal.append([entry])));
    return journal.id;
  });
  expect(await readJournal(path)).toEqual({ id, entries });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect((await readJournal(join(temporaryFolder(), "other"))).id).not.toBe(id);
});

test("keeps the longest limit of the server that was given, and gives it to whoever takes it up", async () => {
  const path = join(temporaryFolder(), "journal");
  const limits: unknown[] = [];
  for (const serverLimit of [undefined, 300_000, undefined, 1000, 400_000, undefined]) {
    const options = { about, ...(serverLimit === undefined ? {} : { serverLimit }) };
    await withBulkJournal(path, options, async (journal) => {
      limits.push(journal.serverLimit);
      await journal.append([line(String(limits.length))]);
    });
  }
  expect(limits).toEqual([undefined, 300_000, 300_000, 300_000, 400_000, 400_000]);
  expect((await readJournal(path)).entries.map(({ key }) => key)).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test("a torn last line is dropped, and the next entry stands by itself", async () => {
  const path = join(temporaryFolder(), "journal");
  await withBulkJournal(path, { about }, async (journal) => journal.append([line("1")]));
  appendFileSync(path, '{"key":"2","state":"se');
  await withBulkJournal(path, { about }, async (journal) => journal.append([line("3")]));
  expect((await readJournal(path)).entries).toEqual([line("1"), line("3")]);
});

test("of a file that was cut anywhere the whole lines are left", async () => {
  const path = join(temporaryFolder(), "journal");
  await withBulkJournal(path, { about }, async (journal) => {
    for (let key = 1; key <= 20; key += 1) await journal.append([line(String(key), "сделка")]);
  });
  const whole = readFileSync(path);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
      writeFileSync(path, whole.subarray(0, length));
      const lines = whole.subarray(0, length).toString("utf8").split("\n").length - 1;
      expect((await readJournal(path)).entries.map(({ key }) => Number(key))).toEqual(
        Array.from({ length: Math.max(0, lines - 1) }, (_, index) => index + 1),
      );
    }),
    { numRuns: 60 },
  );
});

test("a journal of something else, or a damaged one, is refused and left as it is", async () => {
  const path = join(temporaryFolder(), "journal");
  await readJournal(path);
  const before = readFileSync(path);
  const other = withBulkJournal(path, { about: "plan 2" }, async () => undefined);
  await expect(other).rejects.toThrow("belongs to another write");
  expect(readFileSync(path)).toEqual(before);
  writeFileSync(path, `${String(before)}what is this\n{"key":"1","state":"done","at":1}\n`);
  await expect(readJournal(path)).rejects.toMatchObject({ code: "corrupt" });
  writeFileSync(path, "title;amount\n");
  await expect(readJournal(path)).rejects.toMatchObject({ code: "corrupt" });
});

test("one process at a time; what it has told of is there after kill -9", async () => {
  const path = join(temporaryFolder(), "journal");
  const child = startChild("hold-journal", [path, about]);
  await new Promise((resolve) => child.process.stdout?.once("data", resolve));
  await expect(readJournal(path)).rejects.toMatchObject({ code: "busy", isRetryable: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.process.kill("SIGKILL");
  const told = (await child.end).output.trim().split("\n").length;
  const { entries } = await readJournal(path);
  expect(entries.length).toBeGreaterThanOrEqual(told);
  expect(entries.map(({ key }) => Number(key))).toEqual(entries.map((_, index) => index + 1));
});

test("what found no room on the disk is not there, what comes behind it is whole", async () => {
  const path = join(temporaryFolder(), "journal");
  const child = startChild("hold-journal", [path, about], { fileLimit: 64 });
  const { output, code } = await child.end;
  expect(code).toBe(0);
  const { entries } = await readJournal(path);
  expect(entries.map(({ key }) => key)).toEqual([...output.trim().split("\n"), "last"]);
});
