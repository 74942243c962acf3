/** What a benchmark found: of each thing a figure in each column. A column is a client, or what was measured; a figure has its unit. */
export type Findings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What stands in a table; cells that say nothing are left out. */
export function findingsOf(headings: readonly string[], rows: readonly (readonly string[])[]): Findings {
  const [, ...columns] = headings;
  return Object.fromEntries(
    rows.map(([what = "", ...cells]) => {
      const figures = columns.map((column, index) => [column, cells[index] ?? ""] as const);
      return [what, Object.fromEntries(figures.filter(([, figure]) => figure !== ""))];
    }),
  );
}

/** The table of findings: a row for each thing, the columns in the order given, the others behind them as they come. */
export function tableOf(findings: Findings, first: readonly string[] = []): readonly (readonly string[])[] {
  const found = new Set(Object.values(findings).flatMap((figures) => Object.keys(figures)));
  const columns = [...first.filter((column) => found.has(column)), ...[...found].filter((one) => !first.includes(one))];
  const rows = Object.entries(findings).map(([what, figures]) => [
    what,
    ...columns.map((column) => figures[column] ?? ""),
  ]);
  return [["", ...columns], ...rows];
}
