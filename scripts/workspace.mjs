// Installs the workspace and builds the command only when something changed. Plain JavaScript: it must run on Node 18.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The programs of the workspace, by the folders of their applications. */
export const apps = {
  command: { folder: "cli", name: "b24 command" },
  server: { folder: "mcp-server", name: "b24-mcp server" },
  scheduler: { folder: "scheduler", name: "b24-scheduler" },
};

/** True when the last install matches the lockfile and the manifests. */
export function isInstalled(root) {
  return readIfThere(installStampFile(root)) === installStamp(root);
}

/** Installs dependencies from the lockfile unless the last install already matches it. */
export function ensureInstalled(root, tools, say) {
  if (isInstalled(root)) return;
  say("Installing dependencies …");
  run(tools.pnpm, ["install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=error"], root, tools);
  writeFileSync(installStampFile(root), installStamp(root));
}

/** The built program, `b24` by default, or undefined when its sources are not those of the last build. */
export function builtCommand(root, app = apps.command) {
  const program = join(appFolder(root, app), "dist", "main.mjs");
  return existsSync(program) && readIfThere(buildStampFile(root, app)) === buildStamp(root, app) ? program : undefined;
}

/** Bundles a program, `b24` by default, unless its sources are those of the last build. Returns its path. */
export function ensureCommandBuilt(root, tools, say, app = apps.command) {
  const built = builtCommand(root, app);
  if (built) return built;
  say(`Building the ${app.name} …`);
  const stamp = buildStamp(root, app);
  const bundler = join(root, "node_modules", "tsdown", "dist", "run.mjs");
  run(tools.node, [bundler, "--logLevel", "error"], appFolder(root, app), tools);
  writeFileSync(buildStampFile(root, app), stamp);
  return join(appFolder(root, app), "dist", "main.mjs");
}

function appFolder(root, { folder }) {
  return join(root, "apps", folder);
}

function buildStampFile(root, app) {
  return join(appFolder(root, app), "dist", ".stamp");
}

function buildStamp(root, app) {
  return hashFiles(sourceFiles(root, app), fingerprint);
}

function installStampFile(root) {
  return join(root, "node_modules", ".b24kit-installed");
}

function installStamp(root) {
  return hashFiles(manifestFiles(root), (file) => readFileSync(file));
}

/** Runs `action` while no other process of this checkout installs or builds. */
export function withCheckoutLock(root, say, action) {
  const lock = join(root, ".toolchain", "lock");
  makeLockFolder(root);
  for (let waits = 0; !takeLock(lock); waits += 1) {
    if (waits === 5) say("Another process prepares this checkout; waiting for it …");
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    return action();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function makeLockFolder(root) {
  try {
    mkdirSync(join(root, ".toolchain"), { recursive: true });
  } catch (error) {
    throw new Error(
      `This checkout has to be prepared first, and ${root} cannot be written to (${error.code}).\n` +
        "Run `./b24 --version` once as the user who owns it.",
      { cause: error },
    );
  }
}

function takeLock(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, "pid"), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Its process is gone, or it is older than any install takes (its number may belong to another process by now). */
function isAbandoned(lock) {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  const pid = Number(readIfThere(join(lock, "pid")));
  if (!pid || age > 15 * 60_000) return age > 2000;
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

function sourceFiles(root, app) {
  const folders = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, "src"));
  const folder = appFolder(root, app);
  const own = readdirSync(folder).filter((name) => name.endsWith(".ts") || name === "package.json");
  return [...folders, join(folder, "src")].flatMap(filesBelow).concat(
    own.map((name) => join(folder, name)),
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
