import { runProgram } from "./program.ts";

/** Ties the program to this process: its streams, signals and exit code. */
export async function runProcess(version: string): Promise<void> {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      // The first asks the work under way to end; whoever asks again does not want to wait for it.
      if (controller.signal.aborted) process.exit(interrupted);
      controller.abort();
    });
  }
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const exitCode = await runProgram({
    argv: process.argv.slice(2),
    env: process.env,
    version,
    program: [process.execPath, process.argv[1] ?? ""],
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: controller.signal,
  });
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  // Calls that were under way may still hold a connection: nobody waits for their answers any more.
  process.exit(exitCode);
}

/** 128 + SIGINT, as shells count. */
const interrupted = 130;

/** A stream whose reader has gone has nothing left to be written. */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.destroyed || stream.errored !== null) return;
  await new Promise<void>((resolve) => {
    stream.once("error", () => resolve());
    stream.write("", () => resolve());
  });
}
