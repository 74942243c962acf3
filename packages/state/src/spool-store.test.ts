import { mkdtempSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { spoolStore } from "./spool-store.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "b24-spool-"));
const daysAgo = (days: number): Date => new Date(Date.now() - days * 24 * 60 * 60_000);
const old = new Date(Date.now() - 2 * 60 * 60_000);

test("what was written appears as a whole, private, and is read in pieces", async () => {
  const place = folder();
  const store = spoolStore(place);
  const writer = await store.create("k7d2-9xq4");
  await writer.write(Buffer.from("one\n"));
  expect(await store.open("k7d2-9xq4")).toBeUndefined();
  await writer.write(Buffer.from("two\n"));
  await writer.commit();
  const reader = await store.open("k7d2-9xq4");
  expect(Buffer.from((await reader?.read(4, 4)) ?? []).toString()).toBe("two\n");
  expect(await reader?.read(6, 10)).toHaveLength(2);
  await reader?.close();
  expect(statSync(join(place, "bulk")).mode & 0o777).toBe(0o700);
  expect(statSync(join(place, "bulk", "k7d2-9xq4.commands")).mode & 0o777).toBe(0o600);
  await store.remove("k7d2-9xq4");
  expect(await store.open("k7d2-9xq4")).toBeUndefined();
});

test("what was discarded leaves nothing, and no id leads out of the folder", async () => {
  const place = folder();
  const store = spoolStore(place);
  const writer = await store.create("a1");
  await writer.write(Buffer.from("x"));
  await writer.discard();
  expect(readdirSync(join(place, "bulk"))).toEqual([]);
  for (const id of ["../a1", "a/b", "", "A1", "a\0"]) await expect(store.create(id)).rejects.toThrow(RangeError);
});

test("a link that somebody has put there is not written through", async () => {
  const place = folder();
  const store = spoolStore(place);
  await (await store.create("a1")).discard();
  const other = join(place, "other");
  writeFileSync(other, "kept");
  symlinkSync(other, join(place, "bulk", "a1.commands.part"));
  await expect(store.create("a1")).rejects.toMatchObject({ code: "bad-folder" });
  expect(statSync(other).size).toBe(4);
});

test("only what is old and of no use is removed, with the journal of its run", async () => {
  const place = folder();
  const store = spoolStore(place);
  await (await store.create("a0")).discard();
  const names = [
    "kept.commands",
    "kept.journal",
    "gone.commands",
    "gone.journal",
    "gone.journal.lock",
    "cut.commands.part",
    "a.source.lock",
    "notes.txt",
  ];
  for (const name of names) {
    writeFileSync(join(place, "bulk", name), "x");
    utimesSync(join(place, "bulk", name), old, old);
  }
  writeFileSync(join(place, "bulk", "new.commands"), "x");
  writeFileSync(join(place, "bulk", "new.commands.part"), "x");
  await store.clean((id) => (id === "kept" ? "kept" : "useless"));
  expect(readdirSync(join(place, "bulk")).toSorted()).toEqual([
    "a.source.lock",
    "kept.commands",
    "kept.journal",
    "new.commands",
    "new.commands.part",
    "notes.txt",
  ]);
});

test("what nothing proves to be of no use stays for 30 days", async () => {
  const place = folder();
  const store = spoolStore(place);
  await (await store.create("a0")).discard();
  const names: readonly (readonly [name: string, at: Date])[] = [
    ["moved.commands", daysAgo(29)],
    ["moved.journal", daysAgo(29)],
    ["older.journal", daysAgo(31)],
  ];
  for (const [name, at] of names) {
    writeFileSync(join(place, "bulk", name), "x");
    utimesSync(join(place, "bulk", name), at, at);
  }
  await store.clean(() => "unproven");
  expect(readdirSync(join(place, "bulk")).toSorted()).toEqual(["moved.commands", "moved.journal"]);
});
