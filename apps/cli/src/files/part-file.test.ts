import { execFileSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { partFile, partPath } from "./part-file.ts";

function place(): { readonly folder: string; readonly target: string; readonly part: string } {
  const folder = mkdtempSync(join(tmpdir(), "b24-part-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const target = join(folder, "offer.pdf");
  return { folder, target, part: partPath(target) };
}

test("the part is hidden, has a name of its own, and becomes the file", async () => {
  const { folder, target, part } = place();
  const file = partFile(part);
  const sink = await file.begin();
  sink.write("content");
  expect(readdirSync(folder)).toEqual([".offer.pdf.b24-part"]);
  await file.commit(target, false);
  await file.discard();
  expect([readdirSync(folder), readFileSync(target, "utf8")]).toEqual([["offer.pdf"], "content"]);
});

test.each(["file", "hard link", "symbolic link", "pipe"])(
  "a %s that has the name of the part is not written to",
  async (kind) => {
    const { folder, target, part } = place();
    const other = join(folder, "other");
    writeFileSync(other, "precious");
    if (kind === "file") writeFileSync(part, "what kill -9 has left, and it is longer");
    if (kind === "hard link") linkSync(other, part);
    if (kind === "symbolic link") symlinkSync(other, part);
    if (kind === "pipe") execFileSync("mkfifo", [part]);
    const file = partFile(part);
    (await file.begin()).write("content");
    await file.commit(target, false);
    expect(readFileSync(target, "utf8")).toBe("content");
    expect(readFileSync(other, "utf8")).toBe("precious");
    expect(existsSync(part)).toBe(false);
  },
);

test("a second attempt begins with an empty file", async () => {
  const { target, part } = place();
  const file = partFile(part);
  (await file.begin()).write("the first attempt");
  (await file.begin()).write("second");
  await file.commit(target, false);
  expect(readFileSync(target, "utf8")).toBe("second");
});

test("a part that somebody else has replaced is neither put in place nor removed", async () => {
  const { target, part } = place();
  const file = partFile(part);
  (await file.begin()).write("mine");
  rmSync(part);
  writeFileSync(part, "of another one");
  await expect(file.commit(target, true)).rejects.toMatchObject({ code: "EBUSY" });
  await file.discard();
  expect([existsSync(target), readFileSync(part, "utf8")]).toEqual([false, "of another one"]);
});

test("a folder that has the name of the part stays", async () => {
  const { part } = place();
  mkdirSync(part);
  const file = partFile(part);
  await expect(file.begin()).rejects.toMatchObject({ syscall: "unlink" });
  await file.discard();
  expect(existsSync(part)).toBe(true);
});
