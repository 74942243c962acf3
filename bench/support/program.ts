import { spawn } from "node:child_process";

/** A program that takes part in a benchmark. The webhook comes behind its arguments. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Runs it to its end and gives what it printed last, as JSON; undefined when it was stopped after `timeLimit` seconds.
 * Throws when it printed nothing of the kind.
 */
export async function runProgram<Result>(
  { name, command, args }: Program,
  webhook: string,
  timeLimit: number,
): Promise<Result | undefined> {
  const child = spawn(command, [...args, webhook], { stdio: ["ignore", "pipe", "pipe"] });
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
  });
  clearTimeout(timer);
  if (isLate) return undefined;
  const last = printed.trimEnd().split("\n").at(-1) ?? "";
  if (!last.startsWith("{")) throw new Error(`${name} ended with ${code} and told nothing: ${complaint}`);
  return JSON.parse(last) as Result;
}
