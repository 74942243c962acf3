import { globSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** Paths of the documents that may quote figures of the benchmarks. */
export function quotingDocuments(): readonly string[] {
  return globSync(["*.md", "docs/*.md", "docs/ru/*.md", "{packages,apps}/*/README.md"], { cwd: root })
    .toSorted()
    .map((file) => join(root, file));
}
