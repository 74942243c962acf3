import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built command. */
export const main = fileURLToPath(new URL("../dist/main.mjs", import.meta.url));

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command as its own process, in an environment of its own. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
  const home = mkdtempSync(join(tmpdir(), "b24-home-"));
  const env = { PATH: process.env["PATH"], HOME: home, B24KIT_HOME: home, LANG: "C.UTF-8", ...options.env };
  return spawn(process.execPath, [main, ...args], {
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
  });
}

/** Runs the built command to its end. */
export async function b24(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = start(args, options);
  // A command that reads nothing may have ended before its input is closed.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.stdin ?? "");
  return finished(child);
}

/** Waits for the end of a process and gathers what it prints. */
export async function finished(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...texts };
}
