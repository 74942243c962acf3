import { createKnown } from "./environment/known.ts";
import { messageLanguage } from "./environment/language.ts";
import { exitCodes } from "./errors/exit-codes.ts";
import type { Io } from "./io.ts";
import { run, tell } from "./run.ts";

/** Ties the command to this process: its streams, signals and exit code. */
export async function runProcess(version: string): Promise<void> {
  const controller = new AbortController();
  const io: Io = {
    version,
    argv: process.argv.slice(2),
    env: process.env,
    stdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    known: createKnown(process.env),
    signal: controller.signal,
  };
  watchStreams(io);
  const stoppedBy = watchSignals(io, controller);
  watchBugs(io);
  const exitCode = await run(io);
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  // Everything is closed and written; waiting for the event loop to run dry would cost 15 ms.
  process.exit(exitCode === exitCodes.interrupted ? (stoppedBy() ?? exitCode) : exitCode);
}

/** A reader that goes away early (`| head`) is no error; a full disk is. */
function watchStreams(io: Io): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exitCodes.done);
      process.exit(tell(error, io, messageLanguage(io.argv, io.env)));
    });
  }
}

/** What does not listen to the signal (a read of stdin, say) is given up after so many milliseconds. */
const patience = 2000;

/** 128 + the number of the signal, as shells count. */
const exitCodeOfSignal = { SIGINT: exitCodes.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * The first signal asks the work to stop; a second one does not wait for it. Returns the exit code that goes with the first
 * one, once it has come.
 */
function watchSignals(io: Io, controller: AbortController): () => number | undefined {
  let first: number | undefined;
  for (const [name, exitCode] of Object.entries(exitCodeOfSignal)) {
    process.on(name, () => {
      if (first !== undefined) endAtOnce(io, first);
      first = exitCode;
      controller.abort();
      setTimeout(endAtOnce, patience, io, exitCode).unref();
    });
  }
  return () => first;
}

function endAtOnce(io: Io, exitCode: number): never {
  tell(new DOMException("The command was stopped.", "AbortError"), io, messageLanguage(io.argv, io.env));
  process.exit(exitCode);
}

async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.write("", () => resolve());
  });
}

function watchBugs(io: Io): void {
  const end = (error: unknown): never => process.exit(tell(error, io, messageLanguage(io.argv, io.env)));
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}
