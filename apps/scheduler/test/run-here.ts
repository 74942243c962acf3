import { Readable, Writable } from "node:stream";
import type { Io } from "../src/io.ts";
import { runProgram } from "../src/program.ts";
import type { Home } from "./home.ts";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunHereOptions {
  readonly lang?: "ru" | "en";
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly signal?: AbortSignal;
  readonly isTerminal?: boolean;
}

/** Runs a command in this process, with streams of its own. The home's folder is written as <home>. */
export async function runHere(
  home: Pick<Home, "env" | "folder">,
  args: readonly string[],
  options: RunHereOptions = {},
): Promise<Ran> {
  const { lang = "en", env = {}, stdin = "", signal = new AbortController().signal, isTerminal = false } = options;
  const texts = { stdout: "", stderr: "" };
  const io: Io = {
    argv: [...args, "--lang", lang],
    env: { ...home.env, ...env },
    version: "1.2.3",
    program: ["/usr/bin/node", "/opt/b24 kit/100%/main.mjs"],
    stdin: Object.assign(Readable.from([stdin]), { isTTY: isTerminal }),
    stdout: stream((text) => (texts.stdout += text), isTerminal),
    stderr: stream((text) => (texts.stderr += text), isTerminal),
    signal,
  };
  const code = await runProgram(io);
  const plain = (text: string): string => text.replaceAll(home.folder, "<home>");
  return { code, stdout: plain(texts.stdout), stderr: plain(texts.stderr) };
}

function stream(take: (text: string) => void, isTTY: boolean): Io["stdout"] {
  const writable = new Writable({
    write: (chunk, _encoding, done) => {
      take(String(chunk));
      done();
    },
  });
  return Object.assign(writable, { isTTY, columns: 120 });
}
