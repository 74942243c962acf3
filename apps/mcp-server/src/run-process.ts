import { runProgram } from "./program.ts";

/** Ties the server to this process: its streams, signals and exit code. */
export async function runProcess(version: string): Promise<void> {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => controller.abort());
  const exitCode = await runProgram({
    argv: process.argv.slice(2),
    env: process.env,
    version,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: controller.signal,
  });
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  // Calls that were under way may still hold a connection: nobody waits for their answers any more.
  process.exit(exitCode);
}

/** A stream whose reader has gone has nothing left to be written. */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.destroyed || stream.errored !== null) return;
  await new Promise<void>((resolve) => {
    stream.once("error", () => resolve());
    stream.write("", () => resolve());
  });
}
