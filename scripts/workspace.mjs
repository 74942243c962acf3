// Installs the workspace and builds the command only when something changed. Plain JavaScript: it must run on Node 18.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs dependencies from the lockfile unless the last install already matches it. */
export function ensureInstalled(root, tools, say) {
  const stampFile = join(root, "node_modules", ".b24kit-installed");
  const stamp = hashFiles(manifestFiles(root), (file) => readFileSync(file));
  if (readIfThere(stampFile) === stamp) return;
  say("Installing dependencies …");
  run(tools.pnpm, ["install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=error"], root, tools);
  writeFileSync(stampFile, stamp);
}

/** Bundles the `b24` command unless its sources are those of the last build. Returns the path of the program. */
export function ensureCommandBuilt(root, tools, say) {
  const app = join(root, "apps", "cli");
  const program = join(app, "dist", "main.mjs");
  const stampFile = join(app, "dist", ".stamp");
  const stamp = hashFiles(sourceFiles(root), fingerprint);
  if (existsSync(program) && readIfThere(stampFile) === stamp) return program;
  say("Building the b24 command …");
  run(tools.node, [join(root, "node_modules", "tsdown", "dist", "run.mjs"), "--logLevel", "error"], app, tools);
  writeFileSync(stampFile, stamp);
  return program;
}

/** Runs `action` while no other process of this checkout installs or builds. */
export function withCheckoutLock(root, action) {
  const lock = join(root, ".toolchain", "lock");
  mkdirSync(join(root, ".toolchain"), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    writeFileSync(join(lock, "pid"), String(process.pid));
    return action();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isAbandoned(lock) {
  const pid = Number(readIfThere(join(lock, "pid")));
  if (!pid) return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 5000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** Runs a program quietly; on failure shows all it printed. */
function run(program, args, cwd, { env }) {
  const done = spawnSync(program, args, {
    cwd,
    env: { ...env, CI: "true", NO_COLOR: "1" },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (done.status === 0) return;
  const shown = [done.error?.message, done.stdout, done.stderr].filter(Boolean).join("\n").trim();
  throw new Error(`${program} ${args.join(" ")} failed:\n${shown}`);
}

function manifestFiles(root) {
  const members = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name, "package.json")),
  );
  return ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]
    .map((name) => join(root, name))
    .concat(members.filter((file) => existsSync(file)));
}

function sourceFiles(root) {
  const folders = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, "src"));
  const cli = join(root, "apps", "cli");
  const own = readdirSync(cli).filter((name) => name.endsWith(".ts") || name === "package.json");
  return [...folders, join(cli, "src")].flatMap(filesBelow).concat(
    own.map((name) => join(cli, name)),
    join(root, "pnpm-lock.yaml"),
  );
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith(".test.ts") ? [] : [path];
  });
}

function fingerprint(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

function hashFiles(files, read) {
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const file of [...files].sort((a, b) => (a < b ? -1 : 1))) hash.update(file).update("\0").update(read(file));
  return hash.digest("hex");
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
