import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { NewPage } from "./page-types.ts";
import { readPageIndex } from "./read-page-index.ts";
import { removePageIndex, writePageIndex } from "./write-page-index.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "pages-"));
const file = (at: string): string => join(at, "docs", "pages.sqlite");

function page(path: string, words: string, hash = words): NewPage {
  const section = { level: 1, heading: path, text: words, headingStems: path, textStems: words };
  return { path, hash, title: path, address: undefined, sections: [section] };
}

const found = (at: string, ...stems: string[]): unknown =>
  readPageIndex(at, (index) =>
    typeof index === "string" ? index : index.find(stems, { all: true, limit: 5 }).map(({ path }) => path),
  );

test("pages are put, replaced and removed; what is not finished says so", async () => {
  const at = folder();
  await writePageIndex(at, async (writer) => writer.put([page("a", "stage deal"), page("b", "task")]));
  expect(readPageIndex(at, (index) => typeof index !== "string" && index.finishedAt)).toBeUndefined();
  await writePageIndex(at, async (writer) => {
    expect([...writer.hashes]).toEqual([
      ["a", "stage deal"],
      ["b", "task"],
    ]);
    writer.put([page("a", "lead")]);
    writer.remove(["b"]);
    writer.finish("/somewhere", 5);
  });
  expect([found(at, "lead"), found(at, "stage"), found(at, "task")]).toEqual([["a"], [], []]);
  expect(readPageIndex(at, (index) => typeof index !== "string" && index.finishedAt)).toBe(5);
  expect([statSync(file(at)).mode & 0o777, statSync(join(at, "docs")).mode & 0o777]).toEqual([0o600, 0o700]);
});

test("a word of a heading counts for more; words of the question are no syntax", async () => {
  const at = folder();
  await writePageIndex(at, async (writer) => writer.put([page("text", "stage stage"), page("stage", "x")]));
  expect(found(at, "stage")).toEqual(["stage", "text"]);
  expect(found(at, 'x" OR "stage')).toEqual([]);
});

test.each([
  ["other-version", (at: string) => new DatabaseSync(file(at)).exec("PRAGMA user_version = 99")],
  [
    "damaged",
    (at: string) => writeFileSync(file(at), "no database at all, but long enough to be looked at".repeat(99)),
  ],
])("an index that is %s is not read, and made anew", async (state, spoil) => {
  const at = folder();
  await writePageIndex(at, async (writer) => writer.put([page("a", "stage")]));
  spoil(at);
  expect(found(at, "stage")).toBe(state);
  const isRebuilt = await writePageIndex(at, async (writer) => {
    writer.put([page("b", "stage")]);
    return writer.isRebuilt;
  });
  expect([isRebuilt, found(at, "stage")]).toEqual([true, ["b"]]);
});

test("of two writers one waits, and is told when that takes too long", async () => {
  const at = folder();
  await writePageIndex(at, async () => {
    const second = writePageIndex(at, async () => undefined, { timeout: 60 });
    await expect(second).rejects.toMatchObject({ code: "busy", path: file(at) });
  });
});

test("it is removed as a whole", async () => {
  const at = folder();
  expect(await removePageIndex(at)).toBe(false);
  await writePageIndex(at, async (writer) => writer.put([page("a", "stage")]));
  expect(await removePageIndex(at)).toBe(true);
  expect(found(at, "stage")).toBe("none");
});
