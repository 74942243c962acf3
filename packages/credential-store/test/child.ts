import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export interface Child {
  readonly process: ChildProcess;
  /** What it printed and its exit code, when it has ended. */
  readonly end: Promise<{ readonly output: string; readonly code: number | null }>;
}

export interface ChildOptions {
  /** The largest file it may write, in KiB (POSIX `ulimit -f`). */
  readonly fileLimit?: number;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Where Node.js keeps what it has compiled, by its own default: a child starts in less than half of the time. */
const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") };

/** Starts `children/<script>.ts` as a process of its own. */
export function startChild(script: string, args: readonly string[], options: ChildOptions = {}): Child {
  const command = [process.execPath, join(import.meta.dirname, "children", `${script}.ts`), ...args];
  // bash counts `ulimit -f` in KiB, dash in 512-byte blocks.
  const limited = ["bash", "-c", `ulimit -f ${options.fileLimit}; exec "$@"`, "bash", ...command];
  const [program = "", ...rest] = options.fileLimit === undefined ? command : limited;
  const child = spawn(program, rest, {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...compiled, ...options.env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const code = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("exit", resolve);
  });
  return { process: child, end: Promise.all([text(child.stdout), code]).then(([output, code]) => ({ output, code })) };
}

/** Runs a child to its end and returns what it printed. */
export async function runChild(...parameters: Parameters<typeof startChild>): Promise<string> {
  const { output, code } = await startChild(...parameters).end;
  if (code !== 0) {
    throw new Error(`${parameters[0]} ended with ${code}: ${output}`);
  }
  return output;
}
