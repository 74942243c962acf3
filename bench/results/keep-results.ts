import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withMeasuredTables } from "./measured-tables.ts";
import { withQuotations } from "./quotations.ts";
import { quotingDocuments } from "./quoting-documents.ts";
import { readResults, type Results, writeResults } from "./results.ts";

const root = join(import.meta.dirname, "..", "..");

/** Puts the results of benchmarks in the place of their last ones, into the tables of bench/README.md, and where figures are quoted. */
export function keepResults(found: Results): void {
  const results = { ...readResults(), ...found };
  writeResults(results);
  change(join(root, "bench", "README.md"), (text) => withMeasuredTables(text, results));
  const changed = quotingDocuments().filter((file) => change(file, (text) => withQuotations(text, results)));
  // A figure in a table may be wider than the one before it.
  if (changed.length > 0) {
    spawnSync(process.execPath, [join(root, "node_modules", "oxfmt", "bin", "oxfmt"), ...changed], { cwd: root });
  }
}

/** Tells whether anything was changed. */
function change(file: string, edit: (text: string) => string): boolean {
  const before = readFileSync(file, "utf8");
  const after = edit(before);
  if (after !== before) writeFileSync(file, after);
  return after !== before;
}
