import type { Text } from "../words.ts";
import { fileProblem } from "./file-problem.ts";

/** The text of a file, and what was guessed about it. */
export interface DecodedFile {
  readonly text: string;
  readonly guess?: Text;
}

type Encoding = "utf-8" | "utf-16" | "windows-1251";

/**
 * Reads bytes as text: as their mark says, else as asked, else as UTF-8, UTF-16 or, what is none of these, Windows-1251. Throws a
 * usage error for bytes that are no such text.
 */
export function decodeFile(path: string, bytes: Buffer, asked: Encoding | undefined): DecodedFile {
  const marked = markOf(bytes);
  if (marked !== undefined) return { text: decode(path, bytes, marked) };
  if (asked !== undefined) return { text: decode(path, bytes, asked === "utf-16" ? endOf(bytes) : asked) };
  if (bytes.subarray(0, 4096).includes(0)) return { text: decode(path, bytes, endOf(bytes)), guess: guessed("UTF-16") };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    if (isCut(bytes)) throw fileProblem(path, cutCharacter, wholeFile);
    return { text: decode(path, bytes, "windows-1251"), guess: guessed("Windows-1251") };
  }
}

function markOf(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return "utf-8";
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return "utf-16le";
  return bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff])) ? "utf-16be" : undefined;
}

/** The zero of a Latin letter stands behind it, or before. */
function endOf(bytes: Buffer): string {
  return bytes[0] === 0 ? "utf-16be" : "utf-16le";
}

function decode(path: string, bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const why = { ru: `это не текст в ${encoding}`, en: `it is no text in ${encoding}` };
    throw fileProblem(path, why, {
      ru: "укажите кодировку: --encoding utf-8, utf-16 или windows-1251",
      en: "give its encoding: --encoding utf-8, utf-16 or windows-1251",
    });
  }
}

/** UTF-8 up to the last character, which has lost its end. */
function isCut(bytes: Buffer): boolean {
  return [1, 2, 3].some((count) => {
    const last = bytes[bytes.length - count] ?? 0;
    if (last < 0xc0) return false;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, bytes.length - count));
      return bytes.length > count && bytes.subarray(0, -count).some((byte) => byte >= 0xc0);
    } catch {
      return false;
    }
  });
}

const cutCharacter: Text = { ru: "он обрывается посреди буквы", en: "it ends in the middle of a character" };

/** What helps with a file that was cut. */
export const wholeFile: Text = { ru: "получите файл заново целиком", en: "get the whole file again" };

function guessed(name: string): Text {
  return {
    ru: `кодировка файла похожа на ${name}; если нет, укажите --encoding`,
    en: `the file looks like ${name}; if it is not, give --encoding`,
  };
}
