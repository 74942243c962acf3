import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { fileError } from "../src/file/file-error.ts";
import { safeName } from "../src/file/safe-name.ts";
import { openChannel } from "../src/index.ts";
import { noSignal, rejection, sampleMessage, sampleParts } from "./sample-message.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "b24kit-file-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

async function write(path: string, change = {}, parts = {}, format?: "json") {
  const target = { kind: "file", path, ...(format === undefined ? {} : { format }) } as const;
  await using channel = await openChannel(target, sampleParts(parts));
  return channel.send(sampleMessage(change), noSignal());
}

test("a dated file of this user only, in folders of this user only, and nothing beside it", async () => {
  const { id } = await write(join(folder, "{job}", "{report} {date} {time}.md"));
  expect(id).toBe(join(folder, "overdue", "overdue 2026-11-20 10-00.md"));
  expect(readdirSync(join(folder, "overdue"))).toEqual(["overdue 2026-11-20 10-00.md"]);
  expect(statSync(id).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, "overdue")).mode & 0o777).toBe(0o700);
  expect(readFileSync(id, "utf8")).toContain("# Просроченные задачи");
});

test.each([
  ["a.md", "# Просроченные задачи"],
  ["a.HTML", "<!DOCTYPE html>"],
  ["a.json", "{\n"],
  ["a.txt", "Просроченные задачи\n"],
  ["a", "Просроченные задачи\n"],
])("the format of %s follows its ending", async (name, start) => {
  const { id } = await write(join(folder, name));
  expect(readFileSync(id, "utf8").startsWith(start)).toBe(true);
});

test("a format that is given wins, and a late report says so", async () => {
  const { id } = await write(join(folder, "a.txt"), { isLate: true }, {}, "json");
  expect(JSON.parse(readFileSync(id, "utf8"))).toMatchObject({
    report: "overdue",
    notices: [{ kind: "info", text: "Отправлено с опозданием: за 2026-11-20 10:00." }],
  });
});

test("sent again, there is one file; a link in its place is replaced, not followed", async () => {
  const path = join(folder, "a.txt");
  writeFileSync(join(folder, "elsewhere"), "theirs");
  symlinkSync(join(folder, "elsewhere"), path);
  await write(path);
  const first = readFileSync(path, "utf8");
  await write(path);
  expect(readFileSync(path, "utf8")).toBe(first);
  expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("theirs");
  expect(readdirSync(folder).toSorted()).toEqual(["a.txt", "elsewhere"]);
});

test("what a crash left of an attempt goes with the next one", async () => {
  writeFileSync(join(folder, ".a.txt.0123456789abcdef.tmp"), "half");
  await write(join(folder, "a.txt"));
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("~ is the home folder, also for a name that begins with it only by chance", async () => {
  expect((await write("~/reports/a.txt", {}, { env: { HOME: folder } })).id).toBe(join(folder, "reports", "a.txt"));
  expect((await write(join(folder, "~a.txt"))).id).toBe(join(folder, "~a.txt"));
});

describe("values of placeholders stay names", () => {
  test.each([
    ["../../etc/passwd", "-..-etc-passwd"],
    ["..", "-"],
    ["a/b\\c:d", "a-b-c-d"],
    [" .hidden. ", "hidden"],
    ["NUL", "_NUL"],
    ["con.txt", "_con.txt"],
    ["a\nb\0c\u202Ed", "a bcd"],
    ["", "-"],
    ["ж".repeat(500), "ж".repeat(80)],
  ])("%j", (given, expected) => {
    expect(safeName(given)).toBe(expected);
  });

  test("no job and no name leaves its folder", async () => {
    const recipient = { userId: 5, name: "../../../Петров/..", email: undefined };
    const { id } = await write(join(folder, "{job}", "{recipient}.txt"), { job: "../x" }, { recipient });
    expect(id).toBe(join(folder, "-x", "5 ..-..-..-Петров-.txt"));
    expect(existsSync(id)).toBe(true);
  });
});

describe("refused before there is a report", () => {
  const recipient = { userId: 5, name: "Пётр", email: undefined };
  test.each<[string, string, object, RegExp]>([
    ["an unknown placeholder", "{day}.txt", {}, /no such placeholder: \{day\}/],
    ["a recipient that nobody is", "{recipient}.txt", {}, /whom to send to/],
    ["one file for several people", "{date}.txt", { recipient }, /replace each other/],
    ["~ without a home", "~/a.txt", {}, /home folder/],
  ])("%s", async (_, path, parts, words) => {
    const error = await rejection(openChannel({ kind: "file", path }, sampleParts(parts)));
    expect(error).toMatchObject({ code: "misconfigured", message: expect.stringMatching(words) as string });
    expect(error).toHaveProperty("action.ru");
  });
});

describe("errors of the file system", () => {
  test("a folder in the place of the file", async () => {
    mkdirSync(join(folder, "a.txt"));
    expect(await rejection(write(join(folder, "a.txt")))).toMatchObject({
      code: "misconfigured",
      text: { en: expect.stringContaining("a folder stands in its place") as string },
    });
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("a file in the place of a folder", async () => {
    writeFileSync(join(folder, "a"), "");
    expect(await rejection(write(join(folder, "a", "b.txt")))).toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("is a file, not a folder") as string,
    });
  });

  test("a name that is too long leaves nothing", async () => {
    expect(await rejection(write(join(folder, "x".repeat(300))))).toMatchObject({ code: "misconfigured" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(process.platform === "win32")("a folder that may only be read", async () => {
    chmodSync(folder, 0o555);
    await asNobody(async () => {
      expect(await rejection(write(join(folder, "a.txt")))).toMatchObject({
        code: "misconfigured",
        text: { en: expect.stringContaining("no permission") as string },
        action: { en: expect.stringContaining("Give the user") as string },
      });
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  // No disk of a test can be filled on every machine.
  test("a full disk may have room later", () => {
    const error = fileError(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }), "/a/b.txt");
    expect(error).toMatchObject({ code: "busy", message: "The file was not written: /a/b.txt: the disk is full." });
  });
});

test("nothing is written after the signal", async () => {
  await using channel = await openChannel({ kind: "file", path: join(folder, "a.txt") }, sampleParts());
  expect(await rejection(channel.send(sampleMessage(), AbortSignal.abort()))).toMatchObject({ code: "cancelled" });
  expect(readdirSync(folder)).toEqual([]);
  expect(await channel.settle(sampleMessage(), 0, noSignal())).toEqual({ state: "repeatable" });
});

/** Permissions do not bind an administrator. */
async function asNobody(action: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(65534);
  try {
    await action();
  } finally {
    process.seteuid?.(0);
  }
}
