import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { referencePages } from "./reference-pages.ts";

/** Generated pages that are not what the tables of the code say now. */
export async function referenceProblems(docs: string): Promise<readonly string[]> {
  return [...(await referencePages())]
    .filter(([page, text]) => !existsSync(join(docs, page)) || readFileSync(join(docs, page), "utf8") !== text)
    .map(([page]) => `docs/${page} is not what the code says: node scripts/build-reference.ts writes it`);
}
