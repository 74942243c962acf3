import { createKnown } from "./environment/known.ts";
import { messageLanguage } from "b24kit/command-line";
import { exitCodes } from "./errors/exit-codes.ts";
import type { Io } from "./io.ts";
import { run } from "./run.ts";
import { vitalWork } from "./vital-work.ts";

/** Ties the command to this process: its streams, signals and exit code. */
export async function runProcess(version: string): Promise<void> {
  const controller = new AbortController();
  const vital = vitalWork();
  const io: Io = {
    version,
    argv: process.argv.slice(2),
    env: process.env,
    stdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    known: createKnown(process.env),
    signal: controller.signal,
    mustEnd: async (work) => vital.begin(work),
  };
  const leave = async (exitCode: number): Promise<never> => {
    await vital.end(io);
    return process.exit(exitCode);
  };
  const ending = createEnding(io, leave);
  watchStreams(ending);
  const stoppedBy = watchSignals(ending, controller);
  watchBugs(ending);
  const exitCode = await run(io);
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  // What failed beside the command, such as a write to a full disk, decides how it ends.
  await ending.underWay();
  // Everything is closed and written; waiting for the event loop to run dry would cost 15 ms.
  await leave(exitCode === exitCodes.interrupted ? (stoppedBy() ?? exitCode) : exitCode);
}

/** The end of the process for another reason than that its command is done. */
interface Ending {
  /** Tells the reason, an error, and exits, with this code if there is one. Only the first one counts. */
  readonly begin: (reason: unknown, exitCode?: number) => void;
  /** The same without a word. */
  readonly leave: Leave;
  readonly underWay: () => Promise<void> | undefined;
}

/** Exits as soon as nothing is cut off by it that could not be done again. */
type Leave = (exitCode: number) => Promise<never>;

function createEnding(io: Io, leave: Leave): Ending {
  let underWay: Promise<void> | undefined;
  return {
    begin(reason, exitCode) {
      underWay ??= tellIt(reason, io).then(
        async (told) => leave(exitCode ?? told),
        async () => leave(exitCodes.failed),
      );
    },
    leave,
    underWay: () => underWay,
  };
}

async function tellIt(error: unknown, io: Io): Promise<number> {
  const { tell } = await import("./tell.ts");
  return tell(error, io, messageLanguage(io.argv, io.env));
}

/** A reader that goes away early (`| head`) is no error; a full disk is. */
function watchStreams({ begin, leave }: Ending): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") void leave(exitCodes.done);
      else begin(error);
    });
  }
}

/** What does not listen to the signal (a read of stdin, say) is given up after so many milliseconds. */
const patience = 2000;

/** 128 + the number of the signal, as shells count. */
const exitCodeOfSignal = { SIGINT: exitCodes.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * The first signal asks the work to stop; a second one does not wait for it, unless a sign-in would be lost. Returns the exit code that goes with the first
 * one, once it has come.
 */
function watchSignals(ending: Ending, controller: AbortController): () => number | undefined {
  let first: number | undefined;
  for (const [name, exitCode] of Object.entries(exitCodeOfSignal)) {
    process.on(name, () => {
      if (first !== undefined) return stop(ending, first);
      first = exitCode;
      controller.abort();
      setTimeout(stop, patience, ending, exitCode).unref();
    });
  }
  return () => first;
}

function stop({ begin }: Ending, exitCode: number): void {
  begin(new DOMException("The command was stopped.", "AbortError"), exitCode);
}

async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  // A write that has failed is known a turn later.
  await new Promise((resolve) => void setImmediate(resolve));
  // A command that printed nothing has not failed because of a full disk behind its output.
  if (stream.writableLength === 0 && stream.errored === null) return;
  await new Promise<void>((resolve) => {
    stream.write("", () => resolve());
  });
}

function watchBugs({ begin }: Ending): void {
  process.on("uncaughtException", (error) => begin(error));
  process.on("unhandledRejection", (error) => begin(error));
}
