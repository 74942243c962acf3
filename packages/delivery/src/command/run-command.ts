import { type ChildProcess, spawn } from "node:child_process";

/** How a program is run. */
export interface RunOptions {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Written to its standard input. */
  readonly input: string;
  /** Ends the program and everything that it has started and not let go of. */
  readonly signal: AbortSignal;
}

/** How a program ended. `signal`: it was killed. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what it wrote to its standard error. */
  readonly errorText: string;
}

/** Milliseconds between asking a program to end and ending it. */
const grace = 2000;
/** Milliseconds in which the last output of a program that has ended comes; something that it left behind may hold the pipe. */
const lastOutput = 200;
const keptBytes = 4096;

/** Runs a program without a shell, in a process group of its own. Rejects when it could not be started. */
export async function runCommand({ argv, env, input, signal }: RunOptions): Promise<Ended> {
  const [program = "", ...rest] = argv;
  const child = spawn(program, rest, {
    env,
    detached: process.platform !== "win32",
    stdio: ["pipe", "ignore", "pipe"],
  });
  const { promise, resolve, reject } = Promise.withResolvers<Omit<Ended, "errorText">>();
  const errorText = endOf(child);
  const timers: NodeJS.Timeout[] = [];
  const stop = (): void => {
    killGroup(child, "SIGTERM");
    timers.push(setTimeout(() => killGroup(child, "SIGKILL"), grace));
  };
  child.once("error", reject);
  child.once("exit", () => timers.push(setTimeout(() => child.stderr?.destroy(), lastOutput)));
  child.once("close", (exitCode, killedBy) => resolve({ exitCode, signal: killedBy }));
  // A program need not read its input to the end.
  child.stdin?.on("error", () => undefined).end(input);
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return { ...(await promise), errorText: errorText() };
  } finally {
    // What ignored the first signal, or was left behind by a program that heeded it, has no more time.
    if (signal.aborted) killGroup(child, "SIGKILL");
    signal.removeEventListener("abort", stop);
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Only the end is kept: a program may write without end. */
function endOf(child: ChildProcess): () => string {
  let tail = Buffer.alloc(0);
  child.stderr?.on("data", (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-keptBytes);
  });
  return () => tail.toString("utf8");
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
