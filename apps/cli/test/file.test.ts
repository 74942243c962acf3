import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, finished, start } from "./b24.ts";
import { planIn, type SignedIn, signedIn } from "./signed-in.ts";

let home: SignedIn;
let folder: string;
beforeAll(async () => {
  home = await signedIn({ access: { confirm: "agent", confirmDestructive: "agent" } });
  folder = mkdtempSync(join(tmpdir(), "b24-file-"));
});
afterAll(async () => home[Symbol.asyncDispose]());

let count = 0;
const put = (bytes: string | Uint8Array, name = "offer.pdf"): string => {
  count += 1;
  const path = join(mkdtempSync(join(folder, `${count}-`)), name);
  writeFileSync(path, bytes);
  return path;
};
const empty = (): string => mkdtempSync(join(folder, "empty-"));

/** Uploads to the company's drive; the number of the file. */
const uploaded = async (path: string, ...args: readonly string[]): Promise<string> => {
  const { stdout, code } = await home.run(
    "file",
    "upload",
    path,
    "--to",
    "folder:1",
    "--confirm-write",
    "--json",
    ...args,
  );
  expect(code).toBe(0);
  return String((JSON.parse(stdout) as { objects: { id: string }[] }).objects[0]?.id);
};

test("an upload is a plan, which another content does not pass", async () => {
  const path = put(randomBytes(1_234_567));
  const deal = String(home.portal.world.deals[0]?.["ID"]);
  const planned = await home.run("file", "upload", path, "--to", `deal:${deal}`);
  expect(planned.code).toBe(2);
  expect(planned.stdout.replaceAll(/\s+/g, " ")).toContain(`Attach “offer.pdf” (1.2 MB) to deal ${deal} “`);
  writeFileSync(path, randomBytes(1_234_567));
  const refused = await home.run("plan", "apply", planIn(planned.stdout));
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("its content has changed");
  expect(home.writes()).not.toContain("crm.timeline.comment.add");
  const again = await home.run("file", "upload", path, "--to", `deal:${deal}`, "--confirm-write");
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining(`Changed: deal ${deal}`) });
  expect(home.writes()).toContain("crm.timeline.comment.add");
});

test("on a terminal the question is asked in the language of the command", async () => {
  await using mine = await signedIn({ language: "ru" });
  const path = put("x".repeat(2_000_000));
  const terminal = mine.open("file", "upload", path, "--to", "folder:1");
  await terminal.sees("Загрузить «offer.pdf» (2 МБ) в папку 1 «Общий диск»?");
  terminal.types("y");
  expect((await terminal.end()).code).toBe(0);
  expect(mine.writes()).toContain("upload");
});

test("a field of a contact, there and back", async () => {
  const bytes = randomBytes(100_000);
  const contact = `contact:${String(home.portal.world.contacts[0]?.["ID"])}`;
  const path = put(bytes, "photo.jpg");
  expect((await home.run("file", "upload", path, "--to", contact, "--field", "photo", "--confirm-write")).code).toBe(0);
  const into = empty();
  const got = await home.run("file", "download", `${contact}/PHOTO`, "--to", into);
  expect(got).toMatchObject({ code: 0, stdout: `Downloaded: ${join(into, "photo.jpg")} (100 KB)\n` });
  expect(readFileSync(join(into, "photo.jpg"))).toEqual(bytes);
  expect(readdirSync(into)).toEqual(["photo.jpg"]);
});

test("an existing file stays, unless it is to be replaced", async () => {
  const id = await uploaded(put("new"));
  const there = put("old", "mine.pdf");
  const kept = await home.run("file", "download", id, "--to", there);
  expect(kept.code).toBe(1);
  expect(kept.stderr).toContain("the file is there already");
  expect(readFileSync(there, "utf8")).toBe("old");
  const link = join(empty(), "link.pdf");
  symlinkSync(there, link);
  expect((await home.run("file", "download", id, "--to", link)).code).toBe(1);
  expect((await home.run("file", "download", id, "--to", link, "--force")).code).toBe(0);
  expect([readFileSync(link, "utf8"), readFileSync(there, "utf8")]).toEqual(["new", "old"]);
});

test("the content goes to stdout, and nothing else does", async () => {
  const bytes = randomBytes(700_000).toString("hex");
  const id = await uploaded(put(bytes));
  const { code, stdout, stderr } = await home.run("file", "download", id, "--to", "-");
  expect([code, stdout === bytes, stderr]).toEqual([0, true, ""]);
  expect((await home.run("file", "download", id, "--to", "-", "--json")).code).toBe(64);
});

test("a webhook of the environment downloads, and does not upload", async () => {
  const id = await uploaded(put("content"));
  const { env } = home.portal;
  const into = empty();
  const got = await b24(["file", "download", id, "--to", join(into, "offer.pdf"), "--json"], { env });
  expect(JSON.parse(got.stdout)).toMatchObject({ bytes: 7, path: join(into, "offer.pdf") });
  expect((await b24(["file", "upload", put("x"), "--to", "folder:1"], { env })).code).not.toBe(0);
});

test.each([
  [["upload", "/nowhere/at/all", "--to", "folder:1"], 1, "cannot be read (ENOENT)"],
  [["upload", "/dev/null", "--to", "folder:1"], 1, "is not a file"],
  [["upload", "/etc/hostname", "--to", "folder"], 64, "--to"],
  [["upload", "/etc/hostname", "--to", "task:1", "--field", "x"], 64, "--field"],
  [["upload", "/etc/hostname", "--to", "folder:1", "--name", "../x"], 1, "has a / or"],
  [["upload", "/etc/hostname", "--to", "folder:1", "--name", "x".repeat(300)], 1, "longer than 255"],
  [["download", "deal"], 64, "341, deal:12/UF_CRM_OFFER"],
  [["download", "999999", "--to", "/nowhere/"], 1, "ERROR_NOT_FOUND"],
])("b24 file %j ends with %i", async (args, code, text) => {
  const done = await home.run("file", ...args);
  expect(done).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(text) });
});

test("an empty file goes to the disk, and not into a comment; a large one neither", async () => {
  const path = put("");
  const deal = `deal:${String(home.portal.world.deals[0]?.["ID"])}`;
  expect((await home.run("file", "upload", path, "--to", deal)).stderr).toContain("The file is empty");
  const id = await uploaded(path);
  const into = empty();
  expect((await home.run("file", "download", id, "--to", join(into, "offer.pdf"))).code).toBe(0);
  expect(statSync(join(into, "offer.pdf")).size).toBe(0);
  truncateSync(path, 20 * 2 ** 20 + 1);
  const large = await home.run("file", "upload", path, "--to", deal);
  expect(large).toMatchObject({ code: 1, stderr: expect.stringContaining("20 MiB") });
});

/** More than lies between two programs: it cannot have gone over before somebody looks. */
const largeSize = 60_000_000;
let large: Promise<string> | undefined;
const uploadedLarge = async (): Promise<string> => {
  const path = put("");
  truncateSync(path, largeSize);
  return (large ??= uploaded(path));
};

test("kill -9 in the middle leaves the part only, and the next download begins anew", async () => {
  const id = await uploadedLarge();
  const into = empty();
  const [target, part] = [join(into, "offer.pdf"), join(into, ".offer.pdf.b24-part")];
  const child = start(["file", "download", id, "--to", join(into, "offer.pdf")], { env: home.env });
  const ended = finished(child);
  while (!existsSync(part) || statSync(part).size === 0) await sleep(1);
  child.kill("SIGKILL");
  await ended;
  expect([existsSync(target), existsSync(part)]).toEqual([false, true]);
  expect((await home.run("file", "download", id, "--to", target)).code).toBe(0);
  expect(statSync(target).size).toBe(largeSize);
  expect(readdirSync(into)).toEqual(["offer.pdf"]);
});

test("SIGTERM leaves nothing", async () => {
  const id = await uploadedLarge();
  const into = empty();
  const child = start(["file", "download", id, "--to", join(into, "offer.pdf")], { env: home.env });
  const ended = finished(child);
  while (!existsSync(join(into, ".offer.pdf.b24-part"))) await sleep(1);
  child.kill("SIGTERM");
  await ended;
  expect(readdirSync(into)).toEqual([]);
});
