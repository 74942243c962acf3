import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { b24, finished, main } from "./b24.ts";
import { cutAfter, exportKilled, many, safeRows, slowArgs, slowPortal } from "./cut-export.ts";
import type { TestPortal } from "./portal.ts";

const folder = mkdtempSync(join(tmpdir(), "b24-stops-"));
const file = (name: string): string => join(folder, name);

test.each(["csv", "parquet"])("%s killed again and again and resumed is as one that was not cut", async (format) => {
  const { cuts, isWhole } = await exportKilled(format);
  expect(cuts).toBeGreaterThan(1);
  expect(isWhole).toBe(true);
});

/** What a cut export leaves can be gone on with, on the same portal, and nothing else. */
async function resumes(to: string, { env }: TestPortal): Promise<void> {
  const unasked = await b24([...slowArgs, to], { env });
  expect(unasked.code).toBe(64);
  expect(unasked.stderr).toMatch(/there is an export that was cut[^]*--resume/);
  expect((await b24([...slowArgs, to, "--resume"], { env })).code).toBe(0);
  const uncut = to.replace(".csv", "-uncut.csv");
  await b24([...slowArgs, uncut], { env });
  expect(readFileSync(to).equals(readFileSync(uncut))).toBe(true);
}

const kept = /\.part keeps \d+ rows; the same command with --resume goes on/;

test("a command that is stopped keeps what it has read", async () => {
  await using slow = await slowPortal();
  const to = file("stopped.csv");
  const cut = await cutAfter([...slowArgs, to], to, slow, 0, (child) => child.kill("SIGINT"));
  expect(cut?.code).toBe(130);
  expect(cut?.stderr).toMatch(kept);
  await resumes(to, slow);
});

test("a portal that no longer answers does not take away what was read", async () => {
  const to = file("broken.csv");
  const broken = await slowPortal({ faults: "batch:reset@4+" });
  const { port } = broken;
  const { code, stderr } = await b24([...slowArgs, to], { env: broken.env });
  await broken.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(kept);
  await using mended = await slowPortal({ port });
  await resumes(to, mended);
});

test.skipIf(process.platform === "win32")("a disk that is full keeps what fitted, and says so", async () => {
  await using slow = await slowPortal();
  const to = file("full.ndjson");
  const quota = `ulimit -f 512; exec "$@"`;
  const child = spawn("/bin/sh", ["-c", quota, "sh", process.execPath, main, ...slowArgs, to], {
    env: {
      PATH: process.env["PATH"],
      B24KIT_HOME: mkdtempSync(join(tmpdir(), "b24-full-")),
      LANG: "C.UTF-8",
      ...slow.env,
    },
  });
  const { code, stderr } = await finished(child);
  expect(code).toBe(1);
  expect(stderr).toMatch(/keeps \d+ rows[^]*(?:EFBIG|no room)/);
  expect(safeRows(to)).toBeGreaterThan(0);
  expect((await b24([...slowArgs, to, "--resume"], { env: slow.env })).code).toBe(0);
  expect(readFileSync(to, "utf8").trimEnd().split("\n")).toHaveLength(many);
});
