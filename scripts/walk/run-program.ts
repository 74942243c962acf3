import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";

/** Where and with which variables a command runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Longer than the tests of the whole workspace take, in milliseconds. */
const patience = 15 * 60_000;

/** A question that nobody answers must not stop the walk for so long. */
const patienceOfPerson = 60_000;

/** Runs a command to its end, with nobody to ask. */
export async function runProgram(program: string, args: readonly string[], where: Surroundings): Promise<Ended> {
  const child = spawn(program, args, { ...where, stdio: ["ignore", "pipe", "pipe"], timeout: patience });
  const [code, out, errors] = await Promise.all([endOf(child), text(child.stdout), text(child.stderr)]);
  return { code, output: out + errors };
}

/** What a person types at which question, each once. */
export type Answers = readonly (readonly [question: string, answer: string])[];

/** Runs a command on a terminal, where a person answers what it asks. It is wide, so that no question is wrapped. */
export async function runAnswered(command: string, answers: Answers, where: Surroundings): Promise<Ended> {
  const onTerminal = ["-qec", `stty cols 240; ${command}`, "/dev/null"];
  const child = spawn("script", onTerminal, { ...where, stdio: "pipe", timeout: patienceOfPerson });
  const open = new Map(answers);
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
    const shown = stripVTControlCharacters(output);
    for (const [question, answer] of open) {
      if (!shown.includes(question)) continue;
      open.delete(question);
      child.stdin.write(`${answer}\r`);
    }
  });
  const code = await endOf(child);
  return { code, output };
}

/** A program that runs beside the walk. */
export interface Running {
  /** What it printed until it was ready. */
  readonly output: string;
  stop(): Promise<void>;
}

/** Starts a command that stays, and waits until it has printed a line. */
export async function startProgram(command: string, ready: RegExp, where: Surroundings): Promise<Running> {
  const child = spawn("sh", ["-c", `exec ${command}`], { ...where, stdio: ["ignore", "pipe", "inherit"] });
  const ended = endOf(child);
  let output = "";
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += String(chunk);
      if (ready.test(output)) resolve();
    });
    void ended.then((code) => reject(new Error(`${command} ended with ${code}`)), reject);
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { output, stop };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}
