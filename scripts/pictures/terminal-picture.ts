import { type TerminalRun, terminalRuns } from "./terminal-runs.ts";

const column = 8.4;
const line = 20;
const margin = 20;
const bar = 36;

const look = [
  "text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#d6dbe4;white-space:pre}",
  ".bold{font-weight:700;fill:#fff}.faint{fill:#8b94a7}.red{fill:#ff8b7e}.yellow{fill:#f0c060}.green{fill:#7fd18b}.cyan{fill:#6fc7d9}",
].join("");

/** What a terminal of so many columns shows after a command, as an SVG that needs no font of its own. */
export function terminalPicture(command: string, output: string, columns: number): string {
  const lines = [[prompt(command)], ...terminalRuns(`\n${output}`)];
  const width = Math.ceil(columns * column) + 2 * margin;
  const height = bar + lines.length * line + margin;
  const texts = lines.flatMap((runs, index) => runs.map((run) => textOf(run, bar + (index + 1) * line - 6)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:space="preserve">`,
    `<title>${escaped(command)}</title>`,
    `<style>${look}</style>`,
    `<rect width="${width}" height="${height}" rx="10" fill="#1b202b"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map(
      (fill, index) => `<circle cx="${margin + 4 + index * 20}" cy="18" r="6" fill="${fill}"/>`,
    ),
    ...texts,
    "</svg>\n",
  ].join("\n");
}

function prompt(command: string): TerminalRun {
  const text = `$ ${command}`;
  return { column: 0, columns: text.length, text, style: ["faint"] };
}

/** The width is told, so that columns stand below each other in every font. */
function textOf(run: TerminalRun, y: number): string {
  const x = number(margin + run.column * column);
  const kind = run.style.length === 0 ? "" : ` class="${run.style.join(" ")}"`;
  return `<text x="${x}" y="${y}" textLength="${number(run.columns * column)}"${kind}>${escaped(run.text)}</text>`;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
