import { spawn, spawnSync } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Finished, main } from "./b24.ts";

/** Part of every Linux (util-linux): it runs a command on a pseudo-terminal. */
const program = "script";

/** Why no test can have a terminal here; undefined when it can. */
export const whyNoTerminal: string | undefined =
  process.platform === "linux" && spawnSync(program, ["--version"]).status === 0
    ? undefined
    : "not run: there is no script of util-linux";

/** A command on a pseudo-terminal, and the person in front of it. */
export interface Terminal {
  /** Waits until the text is seen. */
  sees(text: string): Promise<void>;
  /** What is on the screen: the first group of the expression. */
  reads(text: RegExp): string;
  /** Types, as if on the keyboard; `\r` is Enter. */
  types(text: string): void;
  /** Waits for the end. `stdout` is all that was on the screen, without colours. */
  end(): Promise<Finished>;
}

/** Starts the built command on a terminal of its own, in an environment of its own. */
export function openTerminal(args: readonly string[], given: Environment = {}): Terminal {
  return openOnTerminal([process.execPath, main, ...args], given);
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Starts any program so. */
export function openOnTerminal(words: readonly string[], given: Environment): Terminal {
  const home = mkdtempSync(join(tmpdir(), "b24-home-"));
  const env = { PATH: process.env["PATH"], HOME: home, B24KIT_HOME: home, LANG: "C.UTF-8", TERM: "xterm", ...given };
  const command = words.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`);
  const child = spawn(program, ["--quiet", "--return", "--command", command.join(" "), "/dev/null"], {
    env: Object.fromEntries(Object.entries({ ...env, SHELL: "/bin/sh" }).filter(([, value]) => value !== undefined)),
    stdio: ["pipe", "pipe", "ignore"],
  });
  let screen = "";
  let seen = 0;
  const news = new EventEmitter();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    news.emit("news");
  });
  let isOver = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      isOver = true;
      resolve(code);
      news.emit("news");
    });
  });
  return {
    async sees(text) {
      for (;;) {
        const plain = stripVTControlCharacters(screen).replaceAll(/\s+/g, " ");
        const at = plain.indexOf(text, seen);
        if (at !== -1) {
          seen = at + 1;
          return;
        }
        if (isOver) throw new Error(`never seen: ${text}\n${plain}`);
        await once(news, "news");
      }
    },
    reads: (text) => text.exec(stripVTControlCharacters(screen).replaceAll(/\s+/g, " "))?.[1] ?? "",
    types: (text) => void child.stdin.write(text),
    async end() {
      const code = await ended;
      return { code, stdout: stripVTControlCharacters(screen).replaceAll("\r\n", "\n"), stderr: "" };
    },
  };
}
