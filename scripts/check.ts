// Every check that is not a test: types, lint, format, imports, dead code, packages, documents and their site, what is
// generated, recorded answers, facts about list methods.
// `npm run check` runs all; `npm run check -- types lint` runs the named ones.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const recorded = join(root, "..", "shared", "recorded");
const facts = join(root, "..", "shared", "catalog");
const listFacts = join(root, "..", "shared", "catalog", "list-families.json");

interface Check {
  readonly name: string;
  readonly args: readonly string[];
  /** Why the check is left out here, or undefined to run it. */
  readonly skip?: string | undefined;
}

const tool = (name: string) => join(root, "node_modules", ".bin", name);
const script = (name: string) => [process.execPath, join(root, "scripts", name)];

const checks: readonly Check[] = [
  { name: "types", args: [tool("tsc"), "-p", "tsconfig.json"] },
  { name: "lint", args: [tool("oxlint"), "--type-aware", "--deny-warnings"] },
  { name: "format", args: [tool("oxfmt"), "--check", "."] },
  { name: "imports", args: [tool("depcruise"), "packages", "apps", "--config", ".dependency-cruiser.mjs"] },
  { name: "unused", args: [tool("knip"), "--no-progress"] },
  { name: "packages", args: script("check-packages.ts") },
  { name: "documents", args: script("check-documents.ts") },
  { name: "site", args: script("check-site.ts") },
  { name: "schema", args: script("check-generated.ts") },
  {
    name: "generated",
    args: [...script("check-generated.ts"), facts],
    skip: existsSync(facts) ? undefined : "no method facts beside the checkout",
  },
  {
    name: "recorded",
    args: [...script("check-recorded.ts"), recorded],
    skip: existsSync(recorded) ? undefined : "no recorded portal answers beside the checkout",
  },
  {
    name: "recorded-results",
    args: [...script("check-recorded-results.ts"), recorded],
    skip: existsSync(recorded) ? undefined : "no recorded portal answers beside the checkout",
  },
  {
    name: "list-families",
    args: [...script("check-list-families.ts"), listFacts],
    skip: existsSync(listFacts) ? undefined : "no collected facts about list methods beside the checkout",
  },
];

function run({ name, args, skip }: Check): boolean {
  if (skip) {
    console.log(`- ${name}: left out, ${skip}`);
    return true;
  }
  const [program = "", ...rest] = args;
  const done = spawnSync(program, rest, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  const isOk = done.status === 0;
  console.log(`${isOk ? "✓" : "✗"} ${name}`);
  if (!isOk) console.log([done.error?.message, done.stdout, done.stderr].filter(Boolean).join("\n"));
  return isOk;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`Unknown check ${unknown.join(", ")}. Known: ${checks.map((check) => check.name).join(", ")}.`);
  process.exit(64);
}
const chosen = checks.filter((check) => wanted.length === 0 || wanted.includes(check.name));
const failed = chosen.filter((check) => !run(check));
console.log(failed.length === 0 ? "All checks passed." : `Failed: ${failed.map((check) => check.name).join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

// A package without tests would pass `npm test` silently.
const untested = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group)).filter((name) => !hasTests(join(root, group, name))),
);
if (untested.length > 0) {
  console.error(`No tests in: ${untested.join(", ")}.`);
  process.exitCode = 1;
}

function hasTests(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).some(
    (file) => file.endsWith(".test.ts") && !file.includes("node_modules"),
  );
}
