import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupVersions, parseDetailsFacts } from "./details-facts.ts";
import { parseFamilies, renderFamilies } from "./list-families.ts";
import { renderMethodTable } from "./method-table.ts";
import { createFindReadBack } from "./read-back-of.ts";
import { renderDetails } from "./render-details.ts";
import { renderLiteral } from "./render-literal.ts";
import { partsOf, renderModules } from "./render-modules.ts";
import { type ArticleFact, type EventFact, renderArticles, renderEvents } from "./render-pages.ts";

// node packages/catalog/scripts/build.ts <folder of facts> [output folder]
const [folder, output = join(import.meta.dirname, "../src")] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder that holds methods.json");

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder ?? "", name), "utf8"));
}

const facts = parseDetailsFacts(read("methods.json"));
const methods = groupVersions(facts);
const findReadBack = createFindReadBack(facts);

const files = new Map([["methods.generated.ts", renderMethodTable(facts)]]);
const modules = [...Map.groupBy(methods, ({ main }) => main.module)].map(([module, members]) => ({
  module,
  names: members.map(({ main }) => main.name),
  lines: [`# ${module}`, ...members.flatMap((member) => renderDetails(member, findReadBack))],
}));
const parts = partsOf(modules);
for (const [index, part] of parts.entries()) {
  const lines = part.flatMap((module) => module.lines);
  files.set(`data/part-${index}.generated.ts`, renderLiteral("lines", lines));
}
files.set("data/modules.generated.ts", renderModules(parts));
files.set("data/all-events.generated.ts", renderLiteral("events", renderEvents(read("events.json") as EventFact[])));
const articles = renderArticles(read("articles.json") as ArticleFact[], facts);
files.set("data/all-articles.generated.ts", renderLiteral("articles", articles));
files.set("check/families.generated.ts", renderFamilies(parseFamilies(read("list-families.json"))));

for (const folder of ["data", "check"]) mkdirSync(join(output, folder), { recursive: true });
for (const stale of globSync("data/*.generated.ts", { cwd: output })) rmSync(join(output, stale));
for (const [name, text] of files) writeFileSync(join(output, name), text);

const writes = methods.filter(({ main }) => main.kind !== "read");
const covered = writes.filter(({ main }) => findReadBack(main) !== undefined);
process.stdout.write(`${methods.length} methods; ${covered.length} of ${writes.length} writes can be read back\n`);
