import type { Text } from "../words.ts";
import { type Damage, utf8Damage } from "./utf8-damage.ts";
import { fileBytes } from "./file-bytes.ts";
import { fileProblem } from "./file-problem.ts";

/** How the bytes of a file are to be read. */
export interface FoundEncoding {
  /** A label of `TextDecoder`. */
  readonly encoding: string;
  /** What was guessed. */
  readonly guess?: Text;
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
}

type Asked = "utf-8" | "utf-16" | "windows-1251";

/**
 * Reads a file once: as its mark says, else as asked, else as UTF-8, UTF-16 or, what is none of these, Windows-1251. Throws a usage
 * error for UTF-8 that is broken in the middle, or cut: read as Windows-1251 it would be nonsense.
 */
export async function findEncoding(path: string, asked: Asked | undefined): Promise<FoundEncoding> {
  const bytes = fileBytes(path);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let head: Buffer = Buffer.alloc(0);
  let isUtf8 = true;
  for await (const piece of bytes.pieces()) {
    if (head.length < 4096) head = Buffer.concat([head, piece.subarray(0, 4096)]);
    isUtf8 &&= decodes(decoder, piece);
  }
  isUtf8 &&= decodes(decoder);
  const digest = bytes.digest ?? "";
  const known = markOf(head) ?? (asked === "utf-16" ? endOf(head) : asked);
  if (known !== undefined) return { encoding: known, digest };
  if (head.subarray(0, 4096).includes(0)) return { encoding: endOf(head), digest, guess: guessed("UTF-16") };
  if (isUtf8) return { encoding: "utf-8", digest };
  refuseDamage(path, await utf8Damage(fileBytes(path).pieces()));
  return { encoding: "windows-1251", digest, guess: guessed("Windows-1251") };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, piece?: Buffer): boolean {
  try {
    decoder.decode(piece, { stream: piece !== undefined });
    return true;
  } catch {
    return false;
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

/** Text in Windows-1251 has more bytes that are no UTF-8 than such that happen to be. */
function refuseDamage(path: string, { characters, faults, firstLine, isCut }: Damage): void {
  if (faults === 0 && isCut && characters > 0) throw fileProblem(path, cutCharacter, wholeFile);
  if (faults === 0 || characters <= faults) return;
  throw fileProblem(path, brokenCharacter, wholeFileOrEncoding, firstLine);
}

const cutCharacter: Text = { ru: "он обрывается посреди буквы", en: "it ends in the middle of a character" };
const brokenCharacter: Text = {
  ru: "в нём есть испорченная буква: дальше это не UTF-8",
  en: "it holds a broken character: what follows is no UTF-8",
};

/** What helps with a file that was cut. */
export const wholeFile: Text = { ru: "получите файл заново целиком", en: "get the whole file again" };

/** What helps with a file that is damaged, or only read in a wrong way. */
export const wholeFileOrEncoding: Text = {
  ru: `${wholeFile.ru} или укажите --encoding`,
  en: `${wholeFile.en}, or give --encoding`,
};

function guessed(name: string): Text {
  return {
    ru: `кодировка файла похожа на ${name}; если нет, укажите --encoding`,
    en: `the file looks like ${name}; if it is not, give --encoding`,
  };
}
