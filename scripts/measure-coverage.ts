// npm run soak: what share of the statements of the packages that hold the keys, let writes through and do the sums their
// tests run. Not among the tests: it takes as long as they do once more.
// `node scripts/measure-coverage.ts guard` measures one package and lists its lines without a test.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Percent of the statements. */
const LEAST = 90;

/** Milliseconds that one test may take: counting makes them slower. */
const PATIENCE = 120_000;

/** Packages, and the folders whose tests count: what the scenarios write and look up, the toolkit tests with the real guard. */
const tests: Readonly<Record<string, readonly string[]>> = {
  client: ["packages/client/"],
  "credential-store": ["packages/credential-store/"],
  guard: ["packages/guard/"],
  scenarios: ["packages/scenarios/", "packages/toolkit/test/"],
};
const measured = Object.keys(tests);
const root = join(import.meta.dirname, "..");
const wanted = process.argv.slice(2);
const chosen = measured.filter((name) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) throw new Error(`Known: ${measured.join(", ")}.`);

interface Summary {
  readonly total: { readonly statements: { readonly covered: number; readonly total: number; readonly pct: number } };
}

function measure(name: string, folder: string): boolean {
  const options = [
    "--coverage.provider=v8",
    `--coverage.include=packages/${name}/src/**/*.ts`,
    "--coverage.reporter=json-summary",
  ];
  const listing = wanted.length === 0 ? [] : ["--coverage.reporter=text", "--coverage.skipFull"];
  const times = [`--testTimeout=${PATIENCE}`, `--hookTimeout=${PATIENCE}`];
  const args = [
    "run",
    ...(tests[name] ?? []),
    "--coverage",
    ...options,
    ...listing,
    `--coverage.reportsDirectory=${folder}`,
    ...times,
  ];
  const done = spawnSync(join(root, "node_modules/.bin/vitest"), args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(`The tests of ${name} failed:\n${done.stdout}${done.stderr}`);
  if (listing.length > 0) console.log(done.stdout);
  const summary = JSON.parse(readFileSync(join(folder, "coverage-summary.json"), "utf8")) as Summary;
  const { covered, total, pct } = summary.total.statements;
  console.log(`${pct >= LEAST ? "✓" : "✗"} ${name}: ${covered} of ${total} statements, ${pct} %`);
  return pct >= LEAST;
}

const folder = mkdtempSync(join(tmpdir(), "b24kit-coverage-"));
try {
  const short = chosen.filter((name) => !measure(name, join(folder, name)));
  process.exitCode = short.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
