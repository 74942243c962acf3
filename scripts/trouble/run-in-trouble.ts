import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ownMounts, type Trouble } from "./troubles.ts";

/** A program, and what every run of it begins with. */
export interface Subject {
  /** Its file. */
  readonly main: string;
  /** A home folder that each run has a copy of. */
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How a run ended. On a terminal all that was seen is `stdout`. */
export interface Ended {
  /** Null when it did not end by itself. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Longer than any command needs on a busy computer, in milliseconds. */
const patience = 50_000;

/** Runs a program to its end with something wrong around it and nothing on its input. */
export async function runInTrouble(subject: Subject, trouble: Trouble, args: readonly string[]): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "b24-trouble-"));
  try {
    const home = join(folder, "home");
    cpSync(subject.home, home, { recursive: true });
    return await ended(start(subject, trouble, { home, args }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Start {
  readonly home: string;
  readonly args: readonly string[];
}

function start({ main, env }: Subject, trouble: Trouble, { home, args }: Start) {
  const shell = ["sh", "-c", trouble.script, "sh", process.execPath, main, ...args];
  const [program = "sh", ...words] = trouble.hasDisk === true ? ["unshare", ...ownMounts, ...shell] : shell;
  const surroundings = { PATH: process.env["PATH"], HOME: home, B24KIT_HOME: home, LANG: "C.UTF-8" };
  const child = spawn(program, words, {
    cwd: home,
    env: { ...surroundings, ...env, ...trouble.env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that all of it can be ended.
    detached: true,
  });
  if (trouble.isUnread === true) child.stdout.destroy();
  return child;
}

async function ended(child: ReturnType<typeof start>): Promise<Ended> {
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), patience);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  const stdout = stripVTControlCharacters(texts.stdout).replaceAll("\r\n", "\n");
  return { code, stdout, stderr: texts.stderr };
}
