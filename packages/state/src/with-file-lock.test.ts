import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { runChild, startChild } from "../test/child.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { StateError, withFileLock } from "./index.ts";

const patient = { timeout: 30_000 };

test("two processes and this one: no update is lost", async () => {
  const file = join(temporaryFolder(), "count");
  writeFileSync(file, "0");
  const children = ["a", "b"].map(() => runChild("lock-and-count", [file, "20"]));
  for (let done = 0; done < 20; done += 1) {
    await withFileLock(file, () => writeFileSync(file, String(Number(readFileSync(file, "utf8")) + 1)), patient);
  }
  await Promise.all(children);
  expect(readFileSync(file, "utf8")).toBe("60");
});

test("within one process only one holds it, in turn", async () => {
  const file = join(temporaryFolder(), "file");
  let holders = 0;
  const results = await Promise.all(
    [1, 2, 3, 4].map((value) =>
      withFileLock(file, async () => {
        holders += 1;
        expect(holders).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        holders -= 1;
        return value;
      }),
    ),
  );
  expect(results).toEqual([1, 2, 3, 4]);
});

test("a lock whose file was removed while it was taken is taken anew: two would hold two files of one name", async () => {
  const file = join(temporaryFolder(), "file");
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  let opened = 0;
  class Removed extends DatabaseSync {
    constructor(path: string, options: object) {
      super(path, options);
      opened += 1;
      if (opened > 1) return;
      rmSync(path);
      writeFileSync(path, "", { mode: 0o600 });
    }
  }
  const spy = vi.spyOn(process, "getBuiltinModule").mockReturnValue({ DatabaseSync: Removed });
  onTestFinished(() => spy.mockRestore());
  await withFileLock(file, async () => {
    expect(await runChild("try-lock", [file])).toBe("busy");
  });
  expect(opened).toBe(2);
});

test("a vain attempt in this process does not open the lock to another process", async () => {
  const file = join(temporaryFolder(), "file");
  await withFileLock(file, async () => {
    await expect(withFileLock(file, () => undefined, { timeout: 0 })).rejects.toMatchObject({ code: "busy" });
    expect(await runChild("try-lock", [file])).toBe("busy");
  });
  expect(await runChild("try-lock", [file])).toBe("locked");
});

test("the lock ends with its holder, also by kill -9", async () => {
  const file = join(temporaryFolder(), "file");
  const holder = startChild("hold-lock", [file]);
  await new Promise((resolve) => holder.process.stdout?.once("data", resolve));
  const error: unknown = await withFileLock(file, () => "never", { timeout: 50 }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(StateError);
  expect(error).toMatchObject({
    code: "busy",
    isRetryable: true,
    path: file,
    message: expect.not.stringContaining(".lock"),
  });
  holder.process.kill("SIGKILL");
  await holder.end;
  expect(await withFileLock(file, () => "mine")).toBe("mine");
});

test("a failing action gives the lock back and its own error on", async () => {
  const file = join(temporaryFolder(), "file");
  await expect(withFileLock(file, () => Promise.reject(new RangeError("mine")))).rejects.toThrow(RangeError);
  expect(await withFileLock(file, () => 1, { timeout: 0 })).toBe(1);
});

test("waiting can be aborted", async () => {
  const file = join(temporaryFolder(), "file");
  await withFileLock(file, async () => {
    const controller = new AbortController();
    const waiting = withFileLock(file, () => "never", { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });
});

test("the lock file is private and made with its folder", async () => {
  const file = join(temporaryFolder(), "new", "file");
  await withFileLock(file, () => undefined);
  expect(statSync(`${file}.lock`).mode & 0o777).toBe(0o600);
  expect(statSync(join(file, "..")).mode & 0o777).toBe(0o700);
});

test("a lock file that another user has left is told", async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const file = join(folder, "file");
  // Root may open anything, so the child gives its rights away; to others the file is closed as it is.
  writeFileSync(`${file}.lock`, "", { mode: process.getuid?.() === 0 ? 0o600 : 0o000 });
  expect(await runChild("try-lock", [file, "nobody"])).toMatch(/^(?:no-permission|read-only)$/);
});

test("trouble with the lock names the file that was to be locked, or the one that it stands for", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "taken"), "");
  const file = join(folder, "taken", "x");
  const about = "/config/profiles.json";
  for (const [options, path] of [
    [{}, file],
    [{ about }, about],
  ] as const) {
    await expect(withFileLock(file, () => undefined, options)).rejects.toMatchObject({
      path,
      message: expect.stringContaining(`Could not make the lock ${file}.lock of ${path}: `) as string,
    });
  }
});

test("the lock takes no room: it can be had on a full disk, and no journal is made", async () => {
  const file = join(temporaryFolder(), "file");
  expect(await withFileLock(file, () => readdirSync(dirname(file)))).toEqual(["file.lock"]);
  expect(await runChild("try-lock", [file], { fileLimit: 0 })).toBe("locked");
});

test("a damaged lock may be deleted; what it protects may not", async () => {
  const file = join(temporaryFolder(), "profiles.json");
  writeFileSync(`${file}.lock`, "no lock of ours ".repeat(100));
  await expect(withFileLock(file, () => undefined)).rejects.toMatchObject({
    code: "corrupt",
    path: `${file}.lock`,
    hint: "Delete that file: nothing is kept in it.",
  });
});

test("a folder that cannot be made is told", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  await expect(withFileLock(join(folder, "file", "x"), () => undefined)).rejects.toMatchObject({ code: "bad-folder" });
});
