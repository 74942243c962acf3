import { spawn } from "node:child_process";

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a program runs, and with what. */
export interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended. Default: 120,000. */
  readonly timeout?: number;
  /** What stands on its standard input. Default: nothing. */
  readonly input?: string;
}

/** Runs a program to its end while this process goes on: it serves the portal that the program asks. */
export async function runAsync(program: string, args: readonly string[], options: Place): Promise<Ended> {
  const child = spawn(program, args, { timeout: 120_000, ...options, stdio: "pipe" });
  child.stdin.end(options.input);
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, ...texts };
}

/** What an end tells that should have been a good one. */
export function problemsOf(what: string, { code, stderr }: Ended): readonly string[] {
  return code === 0 ? [] : [`${what} ends with ${code}\n${stderr}`];
}
