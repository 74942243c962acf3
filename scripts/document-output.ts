// What a command prints, as documents show it: a fence "text output" below an `sh` block is what its last command
// prints, "text output 20 lines" only the beginning.

/** True for the words behind the language of a fence that shows output. */
export function showsOutput(note: string): boolean {
  return /^output(?: \d+ lines)?$/.test(note);
}

/** What such a fence holds when the command prints `output`; the port of the emulated portal differs from run to run. */
export function shownOutput(note: string, output: string): string {
  const lines = output
    .replaceAll(/127\.0\.0\.1:\d+/g, "portal.example")
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd());
  const limit = Number(/(\d+) lines$/.exec(note)?.[1] ?? lines.length);
  const cut = lines.length > limit ? [...withoutEmptyEnd(lines.slice(0, limit)), "…"] : lines;
  return `${cut.join("\n")}\n`;
}

function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
