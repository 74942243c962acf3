import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A block of a document between three backticks. */
export interface Fence {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly note: string;
  readonly text: string;
}

/** The blocks of a document, whose path is below the root. */
export function fencesOf(root: string, file: string): Fence[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^```(\w+)[ \t]*([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] ?? "",
    note: match[2] ?? "",
    text: match[3] ?? "",
  }));
}
