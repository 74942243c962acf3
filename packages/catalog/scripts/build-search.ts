import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderSearch } from "./search/render-search.ts";

// node packages/catalog/scripts/build-search.ts, after build.ts: it reads what that wrote, through the package itself.
for (const [name, text] of await renderSearch()) {
  writeFileSync(join(import.meta.dirname, "../src/search/data", name), text);
}
