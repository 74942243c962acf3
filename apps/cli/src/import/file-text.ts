import type { Text } from "../words.ts";
import { fileBytes } from "./file-bytes.ts";
import { fileProblem } from "./file-problem.ts";
import { type FoundEncoding, wholeFileOrEncoding } from "./find-encoding.ts";

/**
 * The text of a file, piece by piece. Throws a usage error for bytes that are no such text, and at the end for a file that is
 * not the one any more that was looked at before.
 */
export async function* fileText(path: string, { encoding, digest }: FoundEncoding): AsyncGenerator<string> {
  const bytes = fileBytes(path);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decoded = (piece?: Buffer): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw noText(path, encoding);
    }
  };
  let line = 1;
  for await (const piece of bytes.pieces()) {
    const text = decoded(piece);
    if (encoding === "windows-1251") line += linesBeforeGap(path, text, line);
    if (text !== "") yield text;
  }
  const rest = decoded();
  if (bytes.digest !== digest) throw changed(path);
  if (rest !== "") yield rest;
}

/** The one byte that Windows-1251 has no letter for, as `TextDecoder` gives it: such a file is another one, or damaged. */
const gap = "\u0098";

/** Line breaks of the text. Throws a usage error for the byte, with its line. */
function linesBeforeGap(path: string, text: string, line: number): number {
  const at = text.indexOf(gap);
  const breaks = text.slice(0, at === -1 ? undefined : at).split("\n").length - 1;
  if (at === -1) return breaks;
  throw fileProblem(path, strangeByte, wholeFileOrEncoding, line + breaks);
}

const strangeByte: Text = {
  ru: "в нём есть испорченная буква: байта 98 в Windows-1251 нет",
  en: "it holds a broken character: Windows-1251 has no byte 98",
};

function noText(path: string, encoding: string) {
  const why: Text = { ru: `это не текст в ${encoding}`, en: `it is no text in ${encoding}` };
  return fileProblem(path, why, {
    ru: "укажите кодировку: --encoding utf-8, utf-16 или windows-1251",
    en: "give its encoding: --encoding utf-8, utf-16 or windows-1251",
  });
}

function changed(path: string) {
  return fileProblem(
    path,
    { ru: "он изменился, пока читался", en: "it changed while it was read" },
    { ru: "дождитесь, пока его допишут, и повторите", en: "wait until nobody writes to it, and repeat" },
  );
}
