import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChild, startChild } from "../test/child.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { StateError, writeFileAtomic } from "./index.ts";

function mode(path: string): number {
  return statSync(path).mode & 0o777;
}

test("writes text and bytes, 0600 in folders made 0700, whatever the umask and the old mode", async () => {
  const folder = join(temporaryFolder(), "new", "deep");
  const file = join(folder, "config.json");
  await writeFileAtomic(file, "один");
  expect(readFileSync(file, "utf8")).toBe("один");
  expect([mode(file), mode(folder), mode(join(folder, ".."))]).toEqual([0o600, 0o700, 0o700]);

  writeFileSync(join(folder, "open.json"), "old", { mode: 0o666 });
  await writeFileAtomic(join(folder, "open.json"), new Uint8Array([0, 255]));
  expect([...readFileSync(join(folder, "open.json"))]).toEqual([0, 255]);
  expect(mode(join(folder, "open.json"))).toBe(0o600);
  expect(readdirSync(folder).toSorted()).toEqual(["config.json", "open.json"]);
});

test("a link at the place of the file is replaced, its target is not written", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "target"), "untouched");
  symlinkSync(join(folder, "target"), join(folder, "file"));
  await writeFileAtomic(join(folder, "file"), "new");
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("new");
  expect(readFileSync(join(folder, "target"), "utf8")).toBe("untouched");
});

test("many writers at once: the file is always one of the contents, nothing is left behind", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "file");
  const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
  await Promise.all(contents.map((content) => writeFileAtomic(file, content)));
  expect(contents).toContain(readFileSync(file, "utf8"));
  expect(readdirSync(folder)).toEqual(["file"]);
});

test("kill -9 in the middle of writes leaves the old or the new content", async () => {
  const file = join(temporaryFolder(), "file");
  for (let round = 0; round < 5; round += 1) {
    const child = startChild("write-forever", [file]);
    await new Promise((resolve) => child.process.stdout?.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, 40 + round * 17));
    child.process.kill("SIGKILL");
    await child.end;
    const content = readFileSync(file, "utf8");
    expect(content).toHaveLength(1_000_000);
    expect(content === "a".repeat(1_000_000) || content === "b".repeat(1_000_000)).toBe(true);
  }
});

test("no room: says so, keeps the old file, leaves nothing behind", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "file");
  writeFileSync(file, "old");
  const output = await runChild("write-file", [file, "200000"], { fileLimit: 64 });
  expect(output).toBe(`disk-full: Could not write ${file}: there is no room left (disk, quota or file size limit).`);
  expect(readFileSync(file, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["file"]);
});

test("a folder of somebody else: says so and keeps the old file", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "file");
  writeFileSync(file, "old");
  mkdirSync(join(folder, "closed"), { mode: 0o500 });
  for (const path of [file, join(folder, "closed", "file"), join(folder, "closed", "sub", "file")]) {
    // Root may write anywhere, so the child gives its rights away; for others the 0500 folder is closed as it is.
    if (process.getuid?.() !== 0 && path === file) {
      continue;
    }
    expect(await runChild("write-file", [path, "1", "nobody"])).toMatch(
      /^no-permission: Could not write .*this user may not/,
    );
  }
  expect(readFileSync(file, "utf8")).toBe("old");
  expect(readdirSync(folder).toSorted()).toEqual(["closed", "file"]);
});

test("a file where a folder belongs, and a folder where the file belongs", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "old");
  mkdirSync(join(folder, "taken", "full"), { recursive: true });
  for (const path of [join(folder, "file", "sub", "x"), join(folder, "taken")]) {
    const error: unknown = await writeFileAtomic(path, "new").catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({
      code: "bad-folder",
      path,
      cause: expect.any(Error),
      hint: expect.stringMatching(/B24KIT_HOME/),
    });
  }
  expect(readdirSync(folder).toSorted()).toEqual(["file", "taken"]);
});
