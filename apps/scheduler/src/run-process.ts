import { setImmediate } from "node:timers/promises";
import { exitCodes } from "./errors/exit-codes.ts";
import type { Io } from "./io.ts";
import { runProgram, tell } from "./program.ts";

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
  let lost: NodeJS.ErrnoException | undefined;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that goes away early is no error; a full disk is one, told at the end: a daemon goes on with its work.
    if (error.code !== "EPIPE") lost ??= error;
  });
  // A log that cannot be written stops nothing.
  process.stderr.on("error", () => undefined);
  const io: Io = {
    argv: process.argv.slice(2),
    env: process.env,
    version,
    program: [process.execPath, process.argv[1] ?? ""],
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: controller.signal,
  };
  const exitCode = await runProgram(io);
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  // Calls that were under way may still hold a connection: nobody waits for their answers any more.
  const told = lost === undefined ? exitCodes.done : tell(lost, io);
  // Of what is partial the rest has to be there.
  process.exit(exitCode === exitCodes.partial ? told || exitCode : exitCode || told);
}

/** 128 + SIGINT, as shells count. */
const interrupted = 130;

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
