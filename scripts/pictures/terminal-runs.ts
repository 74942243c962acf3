import { textWidth } from "../../packages/report/src/text/text-width.ts";

/** Text of one look, with the column in which it begins. */
export interface TerminalRun {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  /** What is on of bold, faint and the colours, as words. */
  readonly style: readonly string[];
}

const styles: ReadonlyMap<string, string> = new Map([
  ["1", "bold"],
  ["2", "faint"],
  ["31", "red"],
  ["32", "green"],
  ["33", "yellow"],
  ["36", "cyan"],
]);
const ends: ReadonlyMap<string, readonly string[]> = new Map([
  ["0", [...styles.values()]],
  ["22", ["bold", "faint"]],
  ["39", ["red", "green", "yellow", "cyan"]],
]);

/** The lines of a terminal as runs. Throws at an escape sequence that it does not know. */
export function terminalRuns(text: string): readonly (readonly TerminalRun[])[] {
  let style: readonly string[] = [];
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const runs: TerminalRun[] = [];
      let column = 0;
      // oxlint-disable-next-line no-control-regex -- escape sequences are what is read here
      for (const [, code, words = ""] of line.matchAll(/\u001B\[([\d;]*)m|([^\u001B]+)/g)) {
        if (code !== undefined) style = styleAfter(style, code);
        else {
          const columns = textWidth(words);
          if (words.trim() !== "") runs.push({ column, columns, text: words, style });
          column += columns;
        }
      }
      return runs;
    });
}

function styleAfter(style: readonly string[], code: string): readonly string[] {
  const off = ends.get(code);
  if (off !== undefined) return style.filter((word) => !off.includes(word));
  const on = styles.get(code);
  if (on === undefined) throw new Error(`no style is known for the escape sequence ${code}`);
  return [...style, on];
}
