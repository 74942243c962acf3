import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Readable } from "node:stream";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";

/** Reads a text file, or stdin when `path` is `-`. UTF-8 only; a byte-order mark is dropped. */
export async function readSource(path: string, stdin: () => Readable): Promise<string> {
  const bytes =
    path === "-" ? await buffer(stdin()) : await readFile(path).catch((error: unknown) => cannotRead(path, error));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw sourceError(path, "это не текст в UTF-8", "it is not UTF-8 text");
  }
}

function cannotRead(path: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") throw sourceError(path, "такого файла нет", "there is no such file", error);
  if (code === "EISDIR") throw sourceError(path, "это папка", "it is a folder", error);
  if (code === "EACCES") throw sourceError(path, "нет права на чтение", "you may not read it", error);
  throw sourceError(path, `ошибка чтения ${code}`, `read error ${code}`, error);
}

function sourceError(path: string, ru: string, en: string, cause?: unknown): CliError {
  const name = path === "-" ? "stdin" : path;
  return new CliError(
    "usage",
    exitCodes.usage,
    {
      what: { ru: `не удалось прочитать файл ${name}`, en: `cannot read the file ${name}` },
      why: { ru, en },
      next: { ru: "проверьте путь и содержимое файла", en: "check the path and what is in the file" },
    },
    { cause },
  );
}
