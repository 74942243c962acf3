import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { results } from "../src/results/index.ts";
import { parseMethodFacts } from "./method-facts.ts";
import { renderMethodFiles } from "./render-methods.ts";

// node packages/client/scripts/build-methods.ts <folder of facts> [output folder]
const [folder, output = join(import.meta.dirname, "../src/methods")] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder that holds methods.json");

const facts = parseMethodFacts(JSON.parse(readFileSync(join(folder, "methods.json"), "utf8")));
mkdirSync(output, { recursive: true });
for (const stale of globSync("*.generated.ts", { cwd: output })) rmSync(join(output, stale));
for (const [name, text] of renderMethodFiles(facts, new Set(Object.keys(results))))
  writeFileSync(join(output, name), text);
