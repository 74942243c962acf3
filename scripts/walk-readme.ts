// node scripts/walk-readme.ts [--node 20] [--whole]: walks the README as somebody who has just cloned the repository and has nothing but
// Node.js and npm: an empty home, no pnpm, nothing built. Each command of each path is run, questions are answered on a terminal, the
// MCP server is asked, the program is run. Then both pages of Getting started, each with an empty home. `--node` takes that version of
// Node.js from npm, `--whole` runs `npm test`, too.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fencesOf } from "./documents/fences.ts";
import { freshCopy } from "./walk/fresh-copy.ts";
import { nodePrograms } from "./walk/node-programs.ts";
import { type Step, walk } from "./walk/walk.ts";

const root = join(import.meta.dirname, "..");
const at = process.argv.indexOf("--node");
const place = mkdtempSync(join(tmpdir(), "b24kit-walk-"));
const folder = join(place, "checkout");
const pages = {
  "README.md": "en_US.UTF-8",
  "docs/getting-started.md": "en_US.UTF-8",
  "docs/ru/getting-started.md": "ru_RU.UTF-8",
};
const failed: Step[] = [];

try {
  freshCopy(root, folder);
  const programs = nodePrograms(join(place, "node"), at === -1 ? undefined : process.argv[at + 1]);
  for (const [page, LANG] of Object.entries(pages)) {
    console.log(page);
    const HOME = mkdtempSync(join(place, "home-"));
    const PATH = [programs, "/usr/bin", "/bin"].join(delimiter);
    await walk(fencesOf(folder, page), {
      folder,
      env: { PATH, HOME, LANG, TERM: "xterm-256color", ...networkOf(process.env) },
      isWhole: process.argv.includes("--whole"),
      onStep: tell,
    });
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
for (const { name, output } of failed) console.log(`\n${name}\n${output}`);
console.log(
  failed.length === 0
    ? "Every path of the README and of Getting started can be walked."
    : `${failed.length} steps failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function tell(step: Step): void {
  console.log(`${step.isOk ? "✓" : "✗"} ${step.seconds.toFixed(1).padStart(6)} s  ${step.name}`);
  if (!step.isOk) failed.push(step);
}

/** How npm reaches the packages is a matter of this computer's network. */
function networkOf(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) =>
      /^(?:https?_proxy|no_proxy|npm_config_registry|NODE_EXTRA_CA_CERTS)$/i.test(name),
    ),
  );
}
