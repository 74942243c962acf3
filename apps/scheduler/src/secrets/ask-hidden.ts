import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { SchedulerError } from "../errors/problem.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Io } from "../io.ts";
import type { Language, Text } from "../words.ts";

/** What a question needs of its surroundings. */
export interface Asker {
  readonly io: Pick<Io, "stdin" | "stderr" | "signal">;
  readonly language: Language;
}

/** Whether a person can be asked: questions are shown on stderr, answers typed on stdin. */
export function isInteractive({ stdin, stderr }: Asker["io"]): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/**
 * Asks for one line that nobody may see: nothing is shown while it is typed. Throws `SchedulerError` ("cancelled") on Ctrl+C,
 * Ctrl+D, the end of the input and a signal.
 */
export async function askHidden({ io, language }: Asker, question: Text): Promise<string> {
  const { stdin, stderr, signal } = io;
  stderr.write(`${question[language]}: `);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: unseen, terminal: true, historySize: 0 });
  const giveUp = (): void => lines.close();
  signal.addEventListener("abort", giveUp);
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once("line", resolve).once("SIGINT", giveUp);
      lines.once("close", () => reject(cancelled()));
      if (signal.aborted) giveUp();
    });
  } finally {
    signal.removeEventListener("abort", giveUp);
    lines.close();
    stderr.write("\n");
  }
}

function cancelled(): SchedulerError {
  return new SchedulerError({
    code: "cancelled",
    exitCode: exitCodes.refused,
    words: {
      what: { ru: "отменено", en: "cancelled" },
      why: { ru: "вопрос остался без ответа", en: "the question was not answered" },
      next: { ru: "запустите команду снова, когда будет нужно", en: "run the command again when you need it" },
    },
  });
}
