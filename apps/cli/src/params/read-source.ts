import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";

const mebibyte = 1024 * 1024;

/** MiB that parameters may have: far more than a portal accepts. */
const parametersLimit = 64;

/**
 * Reads a text file, or stdin when `path` is `-`. UTF-8 only; a byte-order mark is dropped. Refused: what is no file (a
 * device may never end), and more than `limit` MiB.
 */
export async function readSource(path: string, stdin: () => Readable, limit = parametersLimit): Promise<string> {
  const bytes = path === "-" ? await readWithin(stdin(), path, limit) : await readRegularFile(path, limit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw sourceError(path, "это не текст в UTF-8", "it is not UTF-8 text");
  }
}

async function readRegularFile(path: string, limit: number): Promise<Buffer> {
  const stats = await stat(path).catch((error: unknown) => cannotRead(path, error));
  if (stats.isDirectory()) throw sourceError(path, "это папка", "it is a folder");
  if (!stats.isFile()) {
    throw sourceError(
      path,
      "это не обычный файл; из канала читает - (дефис)",
      "it is no regular file; - reads from a pipe",
    );
  }
  if (stats.size > limit * mebibyte) throw tooLarge(path, limit);
  return readWithin(createReadStream(path), path, limit);
}

/** Stops reading at the limit: a file may grow, and some tell no size. */
async function readWithin(stream: Readable, path: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit * mebibyte) throw tooLarge(path, limit);
      chunks.push(chunk);
    }
  } catch (error) {
    cannotRead(path, error);
  }
  return Buffer.concat(chunks);
}

function cannotRead(path: string, error: unknown): never {
  if (error instanceof CliError) throw error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") throw sourceError(path, "такого файла нет", "there is no such file", error);
  if (code === "EACCES") throw sourceError(path, "нет права на чтение", "you may not read it", error);
  throw sourceError(path, `ошибка чтения ${code}`, `read error ${code}`, error);
}

function tooLarge(path: string, limit: number): CliError {
  return sourceError(path, `в нём больше ${limit} МиБ`, `it holds more than ${limit} MiB`);
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
