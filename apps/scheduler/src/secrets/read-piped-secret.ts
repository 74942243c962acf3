import type { Readable } from "node:stream";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError } from "../errors/problem.ts";
import type { Text } from "../words.ts";

/** Bytes; no place of secrets takes more. */
const largest = 8 * 1024;

/** Reads the secret that was given on stdin; one line end after it does not belong to it. Throws `SchedulerError`. */
export async function readPipedSecret(stdin: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largest + 2) throw noSecret({ ru: "он длиннее 8 КиБ", en: "it is longer than 8 KiB" });
    chunks.push(bytes);
  }
  const text = decode(Buffer.concat(chunks)).replace(/\r?\n$/, "");
  if (text === "") throw noSecret({ ru: "в stdin ничего нет", en: "there is nothing on stdin" });
  if (/[\r\n]/.test(text))
    throw noSecret({ ru: "в stdin больше одной строки", en: "there is more than one line on stdin" });
  return text;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw noSecret({ ru: "это не текст в UTF-8", en: "it is no text in UTF-8" });
  }
}

function noSecret(why: Text): SchedulerError {
  return new SchedulerError({
    code: "bad-secret",
    exitCode: exitCodes.usage,
    words: {
      what: { ru: "секрет не сохранён", en: "the secret was not stored" },
      why,
      next: {
        ru: "передайте секрет одной строкой в stdin или введите его по запросу в терминале",
        en: "give the secret as one line on stdin, or type it when the terminal asks",
      },
    },
  });
}
