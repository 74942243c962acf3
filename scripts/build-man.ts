// Writes the manual pages of b24 and b24-scheduler out of their grammars. Tests say when they have to be written again.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { manPages } from "./man/man-pages.ts";

for (const [path, text] of await manPages()) {
  const file = join(import.meta.dirname, "..", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
