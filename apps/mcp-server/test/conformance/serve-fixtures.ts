import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";
import config from "../../tsdown.config.ts";

const app = fileURLToPath(new URL("../..", import.meta.url));
const entry = fileURLToPath(new URL("serve.ts", import.meta.url));
// Beside the bundles of other tests, where nothing is committed.
const folders = fileURLToPath(new URL("../../node_modules/.b24-mcp-tests", import.meta.url));

/** A server with the fixtures of the suites. */
export interface Served extends AsyncDisposable {
  readonly url: string;
}

/** Bundles the server as it is shipped, but for an entry that adds the fixtures, and starts it. */
export async function serveFixtures(env: Readonly<Record<string, string>>): Promise<Served> {
  mkdirSync(folders, { recursive: true });
  const outDir = mkdtempSync(`${folders}/conformance-`);
  const remove = (): void => rmSync(outDir, { recursive: true, force: true });
  try {
    await build({ ...shipped(), config: false, cwd: app, entry, outDir, logLevel: "error" });
    const home = { HOME: outDir, B24KIT_HOME: outDir, PATH: process.env["PATH"] ?? "" };
    const child = spawn(process.execPath, [`${outDir}/serve.mjs`], { env: { ...home, ...env }, stdio: "pipe" });
    child.stderr.resume();
    return { url: await firstLine(child), [Symbol.asyncDispose]: async () => stop(child).finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** How the program itself is bundled. */
function shipped() {
  const [program] = config;
  if (program === undefined) throw new TypeError("tsdown.config.ts names no bundle");
  const { banner: _ofTheProgram, ...rest } = program;
  return rest;
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new TypeError("the child has no standard output");
  const [chunk]: unknown[] = await once(stdout, "data", { signal: AbortSignal.timeout(30_000) });
  return String(chunk).trim();
}

/** The end of its standard input stops it. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = once(child, "close");
  child.stdin?.end();
  await closed;
}
