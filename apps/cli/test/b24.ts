import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { createKnown } from "../src/environment/known.ts";
import { run } from "../src/run.ts";
import { version } from "../src/version.ts";

/** The built command. */
export const main = fileURLToPath(new URL("../dist/main.mjs", import.meta.url));

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string | Uint8Array;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command to its end in this process, in an environment of its own: without a start, but with everything behind it. */
export async function b24(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { stdin, ended } = startHere(args, options);
  stdin.end(options.stdin ?? "");
  return ended;
}

/** A run of the command in this process. */
interface Here {
  readonly stdin: Writable;
  /** Tells what is written to stderr, as `data`. */
  readonly stderr: EventEmitter;
  readonly ended: Promise<Finished>;
}

/** Begins such a run. */
export function startHere(args: readonly string[], options: Pick<RunOptions, "env"> = {}): Here {
  const env = environment(options);
  const ofProcess = Object.keys(env).filter((name) => name.startsWith("NODE_"));
  if (ofProcess.length > 0) throw new Error(`only a process of its own obeys ${ofProcess.join()}: use b24Process`);
  const [stdin, stdout, stderr] = [new PassThrough(), sink(), sink()];
  const code = run({
    version,
    argv: args,
    env,
    stdin: () => stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    known: createKnown(env),
    signal: new AbortController().signal,
    mustEnd: async (work) => work,
    // The tests' portals count no requests, unless that is the subject.
    limits: "self-hosted",
  });
  const ended = code.then((exit) => ({ code: exit, stdout: stdout.text(), stderr: stderr.text() }));
  return { stdin, stderr: stderr.news, ended };
}

function environment({ env }: RunOptions): Readonly<Record<string, string>> {
  const home = mkdtempSync(join(tmpdir(), "b24-home-"));
  const all = { PATH: process.env["PATH"], HOME: home, B24KIT_HOME: home, LANG: "C.UTF-8", ...env };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function sink() {
  const chunks: Buffer[] = [];
  const news = new EventEmitter();
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      news.emit("data", chunk);
      done();
    },
  });
  return { stream, news, text: () => Buffer.concat(chunks).toString() };
}

/** Starts the built command as its own process, in an environment of its own. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...args], { env: environment(options) });
}

/** Runs the built command to its end, as a process: for what only a process has. */
export async function b24Process(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = start(args, options);
  // A command that reads nothing may have ended before its input is closed.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.stdin ?? "");
  return finished(child);
}

/** Waits for the end of a process and gathers what it prints. */
export async function finished(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...texts };
}
