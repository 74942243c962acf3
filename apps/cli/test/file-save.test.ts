import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finished, main, start } from "./b24.ts";
import { type SignedIn, signedIn } from "./signed-in.ts";

let home: SignedIn;
let folder: string;
/** Numbers of files of the disk. */
let small: string;
let large: string;
/** More than lies between two programs: it cannot have gone over before somebody looks. */
const largeSize = 60_000_000;
beforeAll(async () => {
  home = await signedIn({ access: { confirm: "agent", confirmDestructive: "agent" } });
  folder = realpathSync(mkdtempSync(join(tmpdir(), "b24-save-")));
  const path = join(folder, "offer.pdf");
  writeFileSync(path, "content");
  small = await uploaded(path);
  truncateSync(path, largeSize);
  large = await uploaded(path);
  rmSync(path);
});
afterAll(async () => {
  await home[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

async function uploaded(path: string): Promise<string> {
  const { stdout } = await home.run("file", "upload", path, "--to", "folder:1", "--confirm-write", "--json");
  return String((JSON.parse(stdout) as { objects: { id: string }[] }).objects[0]?.id);
}

const empty = (): string => mkdtempSync(join(folder, "into-"));

test("a file that is called NAME.part is nothing of ours, and neither are its other names", async () => {
  const into = empty();
  const precious = join(into, "precious");
  writeFileSync(precious, "precious");
  linkSync(precious, join(into, "offer.pdf.part"));
  linkSync(precious, join(into, ".offer.pdf.b24-part"));
  const target = join(into, "offer.pdf");
  expect(await home.run("file", "download", small, "--to", target)).toMatchObject({ code: 0, stderr: "" });
  expect(readFileSync(target, "utf8")).toBe("content");
  expect(readFileSync(precious, "utf8")).toBe("precious");
  expect(readdirSync(into).toSorted()).toEqual(["offer.pdf", "offer.pdf.part", "precious"]);
});

test("a pipe in the place of the part holds nobody up", async () => {
  const into = empty();
  for (const name of ["offer.pdf.part", ".offer.pdf.b24-part"]) execFileSync("mkfifo", [join(into, name)]);
  expect((await home.run("file", "download", small, "--to", join(into, "offer.pdf"))).code).toBe(0);
  expect(readFileSync(join(into, "offer.pdf"), "utf8")).toBe("content");
});

test("a mistyped folder is told and not made", async () => {
  const into = empty();
  const target = join(into, "ofers", "offer.pdf");
  for (const to of [target, join(into, "ofers/")]) {
    const refused = await home.run("file", "download", small, "--to", to);
    expect(refused).toMatchObject({ code: 64, stdout: "" });
    expect(refused.stderr.replaceAll(/\s+/g, " ")).toContain(`there is no folder ${join(into, "ofers")}`);
  }
  const inRussian = start(["file", "download", small, "--to", target], { env: { ...home.env, B24KIT_LANG: "ru" } });
  expect((await finished(inRussian)).stderr.replaceAll(/\s+/g, " ")).toContain(`нет папки ${join(into, "ofers")}`);
  expect(readdirSync(into)).toEqual([]);
});

test("while a download writes, a second one into the same file is told so; no lock lies beside it", async () => {
  const into = empty();
  const target = join(into, "offer.pdf");
  const link = `${into}-link`;
  symlinkSync(into, link);
  const child = start(["file", "download", large, "--to", target], { env: home.env });
  const ended = finished(child);
  while (!existsSync(join(into, ".offer.pdf.b24-part"))) await sleep(1);
  child.kill("SIGSTOP");
  const second = await home.run("file", "download", small, "--to", join(link, "offer.pdf"));
  expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining("is being downloaded already") });
  expect(second.stderr).not.toMatch(/lock/i);
  expect(readdirSync(into)).toEqual([".offer.pdf.b24-part"]);
  child.kill("SIGCONT");
  expect((await ended).code).toBe(0);
  expect(statSync(target).size).toBe(largeSize);
  expect(readdirSync(into)).toEqual(["offer.pdf"]);
});

test("where there is no folder for the state the file comes all the same", async () => {
  const into = empty();
  const file = join(into, "no-folder");
  writeFileSync(file, "");
  const env = { ...home.portal.env, B24KIT_HOME: file };
  const done = await finished(start(["file", "download", small, "--to", join(into, "offer.pdf")], { env }));
  expect(done.stderr).not.toContain("lock");
  expect(readFileSync(join(into, "offer.pdf"), "utf8")).toBe("content");
});

test("a folder that has the name is told in words", async () => {
  const into = empty();
  mkdirSync(join(into, "offer.pdf"));
  const refused = await home.run("file", "download", small, "--to", `${into}/`, "--force");
  expect(refused).toMatchObject({ code: 64, stderr: expect.stringContaining("it is a folder or a device") });
  mkdirSync(join(into, ".other.pdf.b24-part"));
  const target = join(into, "other.pdf");
  const taken = await home.run("file", "download", small, "--to", target);
  expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining(`the file cannot be written: ${target}`) });
  expect(taken.stderr).toContain("a folder has that name");
});

test("a name that is too long is told in words", async () => {
  const refused = await home.run("file", "download", small, "--to", join(empty(), "x".repeat(255)));
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("the name is too long") });
});

test.runIf(existsSync("/dev/full"))("a full disk behind stdout is told in words", async () => {
  const stdio: ("ignore" | "pipe" | number)[] = ["ignore", openSync("/dev/full", "w"), "pipe"];
  const child = spawn(process.execPath, [main, "file", "download", large, "--to", "-"], {
    env: { PATH: process.env["PATH"], ...home.env },
    stdio,
  });
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, text]).toEqual([1, expect.stringContaining("there is no space left")]);
});
