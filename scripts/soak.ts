// npm run soak [-- --short]: what takes longer than a minute. A fresh clone with an empty home and npm cache, as a new
// user has it; the tests that take long (`*.long.test.ts`); all reports on large random portals; two minutes of a scheduler whose
// daemons are killed all the time; 10,000 events whose workers are; a bulk write that is killed fifty times; every parser with
// many hostile texts and every command with all that may be wrong around it; a release to a registry of this computer; the
// statements that the tests reach, and whether they notice small changes of the code; every path of the README with Node.js 20.
// `--short`, as CI runs it: the clone with the caches of this machine, the tests that take long, and short storms.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");
const isShort = process.argv.includes("--short");
const folder = mkdtempSync(join(tmpdir(), "b24kit-fresh-"));

function timed(name: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const start = Date.now();
  const done = spawnSync("npm", args, { cwd: join(folder, "clone"), env, encoding: "utf8", maxBuffer: 1 << 28 });
  console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s, exit ${done.status}`);
  if (done.status !== 0) throw new Error(`${name} failed:\n${done.stdout}${done.stderr}`);
  if (name.includes("demo") && done.stdout.trim() === "") throw new Error(`${name} printed nothing`);
}

/** As a new shell has it: no variables of the npm that runs this script, no toolchain that it brought. */
function freshEnvironment(home: string | undefined): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => name !== "INIT_CWD" && !/^npm_(?!config_registry$)/.test(name),
  );
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((part) => !/\.toolchain|node_modules/.test(part));
  return { ...Object.fromEntries(own), HOME: home, PATH: path.join(delimiter) };
}

try {
  execFileSync("git", ["clone", "--quiet", root, join(folder, "clone")]);
  const env = freshEnvironment(isShort ? process.env["HOME"] : join(folder, "home"));
  timed("npm run demo, cold", ["run", "demo"], env);
  timed("npm run demo, warm", ["run", "demo"], env);
  if (!isShort) timed("npm test", ["test"], env);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const turbo = join(root, "node_modules", "turbo", "bin", "turbo");
const longTests = [turbo, "run", "test:long", "//#test:long", "--concurrency=2", "--output-logs=new-only"];
execFileSync(process.execPath, longTests, { cwd: root, stdio: "inherit" });
if (isShort) {
  const scheduler = join(root, "apps", "scheduler");
  const storms = ["--project", "storm on PostgreSQL", "--project", "storms of events"];
  execFileSync(join(root, "node_modules", ".bin", "vitest"), ["run", ...storms], {
    cwd: scheduler,
    stdio: "inherit",
  });
} else {
  const storms = [
    "apps/scheduler/test/storm/long.ts",
    "apps/scheduler/test/storm/events/long.ts",
    "apps/scheduler/test/storm/offline/long.ts",
    "packages/toolkit/test/bulk-storm/long.ts",
    "scripts/fuzz/run-long.ts",
    "scripts/release/rehearse.ts",
    "scripts/measure-coverage.ts",
    "scripts/mutation/run.ts",
  ];
  for (const storm of storms) {
    execFileSync(process.execPath, [join(root, storm)], { stdio: "inherit" });
  }
  execFileSync(
    join(root, "node_modules", ".bin", "vitest"),
    ["run", "--testTimeout=600000", "on-worlds", "bad-input"],
    {
      cwd: join(root, "packages", "toolkit"),
      env: { ...process.env, B24KIT_WORLDS: "12" },
      stdio: "inherit",
    },
  );
  execFileSync(process.execPath, [join(root, "scripts", "walk-readme.ts"), "--node", "20", "--whole"], {
    stdio: "inherit",
  });
}
