// Writes the pages of reference in docs: the commands from their grammar, the tools of the MCP server, the codes of errors.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { referencePages } from "./reference/reference-pages.ts";

const docs = join(import.meta.dirname, "..", "docs");
for (const [page, text] of await referencePages()) {
  const file = join(docs, page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
