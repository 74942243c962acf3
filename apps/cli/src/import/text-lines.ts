import { fileProblem } from "./file-problem.ts";

/** A line of a text, without its end. */
export interface TextLine {
  /** The first one is 1. */
  readonly line: number;
  readonly text: string;
  /** Nothing ends it: it is what stands behind the last line break. */
  readonly isLast: boolean;
}

/** Characters of one line. */
const longest = 16 * 1024 * 1024;

/** Cuts a text into lines. Throws a usage error for one that does not end. */
export async function* textLines(path: string, text: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let rest = "";
  let line = 1;
  for await (const piece of text) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      yield { line, text: part, isLast: false };
      line += 1;
    }
    if (rest.length > longest) throw endless(path, line);
  }
  yield { line, text: rest, isLast: true };
}

function endless(path: string, line: number) {
  return fileProblem(
    path,
    { ru: "строка длиннее 16 млн знаков", en: "a line of more than 16 million characters" },
    { ru: "в каждой строке одна запись", en: "each line holds one record" },
    line,
  );
}
