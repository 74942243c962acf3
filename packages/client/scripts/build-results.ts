import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { results } from "../src/results/index.ts";
import { namedSchemas } from "./named-schemas.ts";
import { renderResults } from "./render-results.ts";

// node packages/client/scripts/build-results.ts
const output = join(import.meta.dirname, "../src/results/core-results.generated.ts");
writeFileSync(output, renderResults(results, namedSchemas));
