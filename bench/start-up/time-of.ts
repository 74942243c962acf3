import { spawnSync } from "node:child_process";

/** Milliseconds from the start of a program to its end. Throws when it fails. `env`: besides that of this process. */
export function timeOf(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const start = process.hrtime.bigint();
  const done = spawnSync(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.status !== 0) throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
  return milliseconds;
}
