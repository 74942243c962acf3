import type { Results } from "./results.ts";

/** A figure of the benchmarks in a document: a link to a heading of bench/README.md whose title names row and column. */
export interface Quotation {
  readonly figure: string;
  /** Such as `reading 50,000 deals: b24kit`; undefined where the link has no title. */
  readonly cell: string | undefined;
}

const link = /\[([^\]]+)\]\(((?:\.\.\/)*bench\/README\.md#[a-z-]+)(?: "([^"]+)")?\)/g;

/** What a document quotes. */
export function quotationsIn(document: string): readonly Quotation[] {
  return [...document.matchAll(link)].map(([, figure = "", , cell]) => ({ figure, cell }));
}

/** A document with the figures of these results; a quotation of a cell that is not there stays as it is. */
export function withQuotations(document: string, results: Results): string {
  return document.replaceAll(link, (whole, _figure: string, address: string, cell: string | undefined) => {
    const figure = cell === undefined ? undefined : cellOf(cell, results);
    return figure === undefined ? whole : `[${figure}](${address} "${cell}")`;
  });
}

/** The figure in a cell; undefined where there is no such cell. */
export function cellOf(cell: string, results: Results): string | undefined {
  const at = cell.lastIndexOf(": ");
  const [what, column] = [cell.slice(0, at), cell.slice(at + 2)];
  return Object.values(results).flatMap(({ findings }) => findings[what]?.[column] ?? [])[0];
}
