import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readSource } from "./read-source.ts";

const noStdin = () => Readable.from([]);

function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(65_536, "x");
}

function temporaryFile(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "b24-source-")), "file");
  writeFileSync(file, content);
  return file;
}

test("a file and stdin are read as they are, without a byte-order mark", async () => {
  expect(await readSource(temporaryFile("\uFEFFодин"), noStdin)).toBe("один");
  expect(await readSource(temporaryFile(""), noStdin)).toBe("");
  expect(await readSource("-", () => Readable.from([Buffer.from("a"), Buffer.from("b")]))).toBe("ab");
});

test.runIf(process.platform !== "win32")("a device is refused, it may never end", async () => {
  await expect(readSource("/dev/zero", noStdin)).rejects.toMatchObject({
    exitCode: 64,
    words: { why: { en: expect.stringMatching(/no regular file/) as string } },
  });
});

test("a folder and a missing file are told", async () => {
  await expect(readSource(tmpdir(), noStdin)).rejects.toMatchObject({ words: { why: { en: "it is a folder" } } });
  await expect(readSource(join(tmpdir(), "b24", "no"), noStdin)).rejects.toMatchObject({
    words: { why: { en: "there is no such file" } },
  });
});

test("more than the limit is refused: by the size of a file, by what comes out of stdin", async () => {
  const file = temporaryFile("");
  truncateSync(file, 1024 * 1024 + 1);
  const refused = { exitCode: 64, words: { why: { en: "it holds more than 1 MiB" } } };
  await expect(readSource(file, noStdin, 1)).rejects.toMatchObject(refused);
  truncateSync(file, 1024 * 1024);
  expect(await readSource(file, noStdin, 1)).toHaveLength(1024 * 1024);
  await expect(readSource("-", () => Readable.from(endless()), 1)).rejects.toMatchObject(refused);
});
