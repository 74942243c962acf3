import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFacts, renderMethodTable } from "./method-table.ts";

// node packages/catalog/scripts/build.ts <folder of facts> [output file]
const [folder, output = join(import.meta.dirname, "../src/methods.generated.ts")] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error("Name the folder that holds methods.json");
}
const facts = parseFacts(JSON.parse(readFileSync(join(folder, "methods.json"), "utf8")));
writeFileSync(output, renderMethodTable(facts));
