import type { MutantResult } from "./mutate.ts";

/** A change of the code that no test noticed. It is known by words, not by a line number, so that it stays known. */
export interface Survivor {
  /** From the root of the repository. */
  readonly file: string;
  /** The line on which the change starts. */
  readonly line: string;
  /** "what stood there → what stands there instead". */
  readonly change: string;
}

/** The survivor that a result describes; `text` is the file before the change. */
export function toSurvivor(
  file: string,
  text: string,
  { location: { start, end }, replacement }: Pick<MutantResult, "location" | "replacement">,
): Survivor {
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const [line = ""] = lines;
  // The end first: on one line it would otherwise move with the beginning.
  const cut = [...lines.slice(0, -1), lines.at(-1)!.slice(0, end.column - 1)].join("\n");
  const original = cut.slice(start.column - 1);
  return { file, line: line.trim(), change: `${oneLine(original)} → ${oneLine(replacement)}` };
}

/** Whether both are the same change of the same line. */
export function isSameChange(left: Survivor, right: Survivor): boolean {
  return left.file === right.file && left.line === right.line && left.change === right.change;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
