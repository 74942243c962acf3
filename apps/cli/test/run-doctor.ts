import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { createKnown } from "../src/environment/known.ts";
import { run } from "../src/run.ts";
import { now } from "./portal.ts";

export interface Finding {
  readonly id: string;
  readonly status: string;
  readonly what: string;
  readonly why?: string;
  readonly next?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Examined {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ExamineOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Columns of a terminal; a pipe when absent. */
  readonly columns?: number;
  /** The computer's clock, epoch milliseconds. Default: that of the test portal where it is used, else the real one. */
  readonly clock?: number;
}

/** An empty home folder, only for its owner. */
export function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), "b24-doctor-"));
  mkdirSync(join(home, "b24"), { mode: 0o700 });
  return home;
}

/** The variables that put everything into a home folder. */
export function homeEnv(home: string): Readonly<Record<string, string>> {
  return { HOME: home, B24KIT_HOME: join(home, "b24"), LANG: "C.UTF-8" };
}

/** Runs `b24 doctor` with these arguments in this process, in an environment of its own. */
export async function doctor(args: readonly string[] = [], options: ExamineOptions = {}): Promise<Examined> {
  const env = { ...homeEnv(options.env?.["HOME"] ?? makeHome()), ...options.env };
  const texts = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof texts) =>
    new PassThrough().on("data", (chunk: Buffer) => {
      texts[name] += chunk.toString();
    });
  const { columns, clock = options.env?.["B24KIT_NOW"] === now ? Date.parse(now) : undefined } = options;
  const stdout = Object.assign(stream("stdout"), columns === undefined ? {} : { isTTY: true, columns });
  const code = await run({
    version: "0.0.0-test",
    argv: ["doctor", ...args],
    env,
    stdin: () => Readable.from([]),
    stdout,
    stderr: stream("stderr"),
    known: createKnown(env),
    signal: new AbortController().signal,
    mustEnd: async (work) => work,
    ...(clock === undefined ? {} : { clock: () => clock }),
  });
  await new Promise((resolve) => setImmediate(resolve));
  return { code, ...texts };
}

export interface Findings extends Examined {
  readonly status: string;
  readonly findings: readonly Finding[];
  /** The only finding of a check. */
  of(id: string): Finding;
  /** `id: status` of everything that is neither fine nor skipped. */
  readonly trouble: readonly string[];
}

/** Runs `b24 doctor --json` and reads what it prints. */
export async function findings(args: readonly string[] = [], options: ExamineOptions = {}): Promise<Findings> {
  const examined = await doctor([...args, "--json"], options);
  const printed = JSON.parse(examined.stdout) as { status: string; exitCode: number; findings: Finding[] };
  if (printed.exitCode !== examined.code) throw new Error("the exit code in JSON is not that of the command");
  return {
    ...examined,
    ...printed,
    of(id) {
      const found = printed.findings.filter((finding) => finding.id === id);
      if (found.length !== 1) throw new Error(`${found.length} findings of ${id}`);
      return found[0]!;
    },
    trouble: printed.findings
      .filter(({ status }) => status === "warning" || status === "problem")
      .map(({ id, status }) => `${id}: ${status}`),
  };
}
