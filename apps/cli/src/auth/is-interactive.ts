import type { ReadStream } from "node:tty";
import type { Io } from "../io.ts";

/** Whether a person can be asked: questions are shown on stderr, answers typed on stdin. */
export function isInteractive(io: Io): boolean {
  return io.stderr.isTTY === true && terminalOf(io) !== undefined;
}

/** The keyboard; undefined when stdin is something else. */
export function terminalOf(io: Io): ReadStream | undefined {
  const stdin = io.stdin() as ReadStream;
  return stdin.isTTY ? stdin : undefined;
}
