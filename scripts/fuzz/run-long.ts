// npm run soak: every parser of bytes from outside with a hundred times as many texts, and every command with everything that
// may be wrong around it. Among the tests each parser gets some texts, and each command one trouble.
import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");

/** Milliseconds that one test may take. */
const patience = 20 * 60_000;

for (const folder of globSync("{apps,packages}/*", { cwd: root }).toSorted()) {
  const patterns = ["test/fuzz.test.ts", "test/fuzz-bytes.test.ts", "test/trouble/*.test.ts"];
  const files = globSync(patterns, { cwd: join(root, folder) });
  if (files.length === 0) continue;
  execFileSync(process.execPath, [vitest, "run", ...files, `--testTimeout=${patience}`], {
    cwd: join(root, folder),
    env: { ...process.env, B24KIT_FUZZ: "long", B24KIT_TROUBLE: "all" },
    stdio: "inherit",
  });
}
