import { spawn } from "node:child_process";

/** What a program said before it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of Node.js to its end, in a home of its own. */
export async function runProgram(script: string, args: readonly string[], home: string): Promise<Ended> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: home, NO_COLOR: "1" };
  const child = spawn(process.execPath, [script, ...args], { env, cwd: home, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (chunk) => (said[name] += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
  });
}
