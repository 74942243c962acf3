import { dirname } from "node:path";

export interface ChildRun {
  /** Full path of the script. */
  readonly file: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What it gets on standard input. */
  readonly input: string;
  /** Milliseconds after which it is killed. */
  readonly limit: number;
}

/** What the child printed; "silent" when it was killed at its limit; "ended" when it died without an answer. */
export type ChildEnd = { readonly output: string } | "silent" | "ended";

/** Runs a script of ours in a process of its own. Never throws; nothing of the process is left after the limit. */
export function runChild({ file, env, input, limit }: ChildRun): Promise<ChildEnd> {
  // Loaded here, not at import: most programs never call the keychain.
  const { spawn } = process.getBuiltinModule("node:child_process");
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file], {
      env,
      cwd: dirname(file),
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    });
    const pieces: Buffer[] = [];
    const finish = (end: ChildEnd): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      child.stdin.destroy();
      child.stdout.destroy();
      // A process that the system does not let go must not keep this one.
      child.unref();
      resolve(end);
    };
    const timer = setTimeout(() => finish("silent"), limit);
    child.on("error", () => finish("ended"));
    child.stdin.on("error", () => undefined).end(input);
    child.stdout.on("data", (piece: Buffer) => void pieces.push(piece));
    child.on("close", (code) => finish(code === 0 ? { output: Buffer.concat(pieces).toString() } : "ended"));
  });
}
