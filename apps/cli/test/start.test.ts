import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CompiledCode, readCompiledCode } from "../src/start/compiled-code.ts";
import { b24Process, type Finished } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const program = fileURLToPath(new URL("../dist/program/", import.meta.url));

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.close());

const newFolder = (): string => mkdtempSync(join(tmpdir(), "b24-compiled-"));

const run = async (folder: string, args: readonly string[]): Promise<Finished> =>
  b24Process(args, { env: { ...portal.env, NODE_COMPILE_CACHE: folder } });

/** The files of compiled code in a folder; Node's own lie there too. */
function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /b24[^/]*$/.test(name)).map((name) => join(folder, name));
}

function compiledIn(file: string | undefined): CompiledCode {
  return readCompiledCode(file ?? "", readFileSync(join(program, "build"), "latin1"));
}

test("a report loads what it needs and no more", async () => {
  const folder = newFolder();
  expect((await run(folder, ["report", "briefing"])).code).toBe(0);
  const names = [...compiledIn(filesIn(folder)[0]).keys()];
  expect(names).toContain("main-process.cjs");
  const unneeded =
    /^(?:open-log|report-to-run|build-world|emulator|demo|call|batch|print-schema|render-json|data|document|methods|packs|fields|check|show-request|part-\d+\.generated)\d*-/;
  expect(names.filter((name) => unneeded.test(name))).toEqual([]);
  const bytes = names.reduce((sum, name) => sum + statSync(join(program, name)).size, 0);
  // Each 100 KB costs a start about 2 ms. What only some reports or options need belongs behind an import().
  expect(bytes).toBeLessThan(1_045_000);
});

test("two runs learn, later ones only read", async () => {
  const folder = newFolder();
  const first = await run(folder, ["report", "day-plan"]);
  const learnt: string[] = [];
  for (const round of [1, 2, 3]) {
    const [file] = filesIn(folder);
    learnt.push(`${round}: ${Math.max(...[...compiledIn(file).values()].map(({ runs }) => runs))}`);
    expect(await run(folder, ["report", "day-plan"])).toEqual(first);
  }
  expect(learnt).toEqual(["1: 1", "2: 2", "3: 2"]);
});

test("a broken file of compiled code is written anew", async () => {
  const folder = newFolder();
  const args = ["call", "profile", "--json"];
  const first = await run(folder, args);
  for (const damage of [(bytes: Buffer) => bytes.subarray(0, bytes.length / 2), () => Buffer.from("{}")]) {
    const [file = ""] = filesIn(folder);
    writeFileSync(file, damage(readFileSync(file)));
    expect(await run(folder, args)).toEqual(first);
    expect([...compiledIn(file).keys()]).toContain("main-process.cjs");
  }
  expect(first.code).toBe(0);
});

test("a misspelt command leaves nothing, nor does one that is told to keep nothing", async () => {
  const folder = newFolder();
  expect((await run(folder, ["reprot"])).code).toBe(64);
  const env = { ...portal.env, NODE_COMPILE_CACHE: folder, NODE_DISABLE_COMPILE_CACHE: "1" };
  expect((await b24Process(["call", "profile"], { env })).code).toBe(0);
  expect(filesIn(folder)).toEqual([]);
});
