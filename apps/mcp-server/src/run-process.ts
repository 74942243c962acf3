import { setImmediate } from "node:timers/promises";
import { runProgram } from "./program.ts";

/** Ties the server to this process: its streams, signals and exit code. */
export async function runProcess(version: string): Promise<void> {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => controller.abort());
  let lost: NodeJS.ErrnoException | undefined;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that goes away early is no error; a full disk is one, told at the end.
    if (error.code !== "EPIPE") lost ??= error;
  });
  // A log that cannot be written stops nothing.
  process.stderr.on("error", () => undefined);
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
  if (lost !== undefined) process.stderr.write(`b24-mcp: ${lost.message}\n`);
  process.exit(exitCode || Number(lost !== undefined));
}

/** A stream whose reader has gone, or that was given nothing, has nothing left to be written. */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  // A write that has failed is known a turn later.
  await setImmediate();
  if (stream.destroyed || stream.errored !== null || stream.writableLength === 0) return;
  await new Promise<void>((resolve) => {
    stream.once("error", () => resolve());
    stream.write("", () => resolve());
  });
}
