// Builds the site of the documents into docs/.vitepress/dist, and looks at what came out: every page is in a list, every link and
// anchor leads somewhere, no page asks another server. Before that, the generated pages must be those of the tables they are made of.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { referenceProblems } from "./reference/reference-problems.ts";
import { pageListProblems } from "./site/page-lists.ts";
import { siteProblems } from "./site/site-problems.ts";

const docs = join(import.meta.dirname, "..", "docs");
const vitepress = join(docs, "node_modules", "vitepress", "bin", "vitepress.js");

const problems = [...(await referenceProblems(docs)), ...pageListProblems(docs)];
const built = spawnSync(process.execPath, [vitepress, "build", docs], { encoding: "utf8", maxBuffer: 1 << 26 });
if (built.status === 0) problems.push(...siteProblems(join(docs, ".vitepress", "dist")));
else problems.push(`The site cannot be built:\n${built.error?.message ?? ""}${built.stdout}${built.stderr}`);

for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
