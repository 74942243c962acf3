import { spawn } from "node:child_process";

/** A program that takes part in a benchmark. The webhook comes behind its arguments. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program told, or why it told nothing. */
export type Told<Result> = { readonly result: Result } | { readonly failure: string };

/** Runs it to its end and takes what it printed last as JSON. It is stopped after `timeLimit` seconds. */
export async function runProgram<Result>(program: Program, webhook: string, timeLimit: number): Promise<Told<Result>> {
  const { command, args, env } = program;
  const child = spawn(command, [...args, webhook], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let complaint = "";
  child.stdout.on("data", (chunk) => (printed += String(chunk)));
  child.stderr.on("data", (chunk) => (complaint = (complaint + String(chunk)).slice(-2000)));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, timeLimit * 1000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => clearTimeout(timer));
  if (isLate) return { failure: `nothing within ${timeLimit} s` };
  const last = printed.trimEnd().split("\n").at(-1) ?? "";
  if (!last.startsWith("{")) return { failure: `ended with ${code} and told nothing: ${complaint.trim()}` };
  return { result: JSON.parse(last) as Result };
}
