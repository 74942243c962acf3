import { type Findings, findingsOf } from "../results/findings.ts";

/** Prints rows under headings: the first column to the left, figures to the right. Gives what the table says. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): Findings {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [headings, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join("  ")}`.trimEnd());
  }
  return findingsOf(headings, rows);
}
