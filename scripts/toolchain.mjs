// Finds or installs the Node.js and pnpm that the workspace needs. Plain JavaScript: it must run on Node 18.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

export const nodeVersion = "24.21.0";
export const pnpmVersion = "12.21.0";
const minimumNode = [24, 11];

/** True for a Node.js version ("24.11.0") that can run the workspace. */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1]);
}

/** Name of the npm package that carries Node.js for a platform, or undefined where npm has none. */
export function nodePackage(platform, arch, isMusl) {
  if (isMusl) return undefined;
  const system = { linux: "linux", darwin: "darwin", win32: "win" }[platform];
  return system && (arch === "x64" || arch === "arm64") ? `node-${system}-${arch}` : undefined;
}

/** What to tell a person whose platform has no Node.js on npm. */
export function noNodeMessage(platform, arch, reason) {
  return [
    `b24kit needs Node.js ${minimumNode.join(".")} or newer; this is Node.js ${process.versions.node} on ${platform}-${arch}.`,
    `It could not be installed from npm: ${reason}.`,
    "Install Node.js 24 from https://nodejs.org (or your package manager) and run the same command again.",
  ].join("\n");
}

/**
 * The toolchain of a checkout: paths of node and pnpm, and the environment in which both come first on the PATH.
 * Installs what is missing into `.toolchain` of the checkout, nothing elsewhere.
 */
export function ensureToolchain(root, say) {
  const folder = join(root, ".toolchain");
  const bin = join(folder, "node_modules", ".bin");
  const isOwnNode = !isNodeNewEnough(process.versions.node);
  const isOwnPnpm = !isPnpmOnPath();
  const node = isOwnNode ? installedNode(folder) : process.execPath;
  const pnpm = isOwnPnpm ? join(bin, process.platform === "win32" ? "pnpm.cmd" : "pnpm") : "pnpm";
  const missing = [];
  if (isOwnNode && !existsSync(node)) missing.push(`${requiredNodePackage()}@${nodeVersion}`);
  if (isOwnPnpm && !existsSync(pnpm)) missing.push(`pnpm@${pnpmVersion}`);
  if (missing.length > 0) install(folder, missing, say);
  return { node, pnpm, env: environment(node, isOwnPnpm ? bin : undefined) };
}

/** A Node.js that is new enough and already there: the one that runs this, or the one of `.toolchain`. */
export function readyNode(root) {
  if (isNodeNewEnough(process.versions.node)) return process.execPath;
  const node = installedNode(join(root, ".toolchain"));
  return existsSync(node) ? node : undefined;
}

function installedNode(folder) {
  const name = nodePackage(process.platform, process.arch, false) ?? "none";
  return join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
}

function requiredNodePackage() {
  const name = nodePackage(process.platform, process.arch, isMusl());
  if (!name) throw new Error(noNodeMessage(process.platform, process.arch, "npm has no such package"));
  return name;
}

function install(folder, packages, say) {
  say(`First run: fetching ${packages.join(" and ")} into .toolchain …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const flags = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const done = spawnSync(npm, [...flags, ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    const why = done.error?.message ?? firstError(done.stderr);
    throw new Error(noNodeMessage(process.platform, process.arch, `npm says: ${why}`));
  }
  // pnpm ships a placeholder that its install script replaces by the native program; scripts were off above.
  const pnpmInstaller = join(folder, "node_modules", "pnpm", "install.js");
  if (existsSync(pnpmInstaller)) execFileSync(process.execPath, [pnpmInstaller], { cwd: folder, stdio: "ignore" });
}

function firstError(text) {
  return (text.split("\n").find((line) => line.includes("error")) ?? "no reason given").replace(/^npm error\s*/, "");
}

function isPnpmOnPath() {
  const found = spawnSync("pnpm", ["--version"], {
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return found.status === 0 && found.stdout.startsWith(`${pnpmVersion.split(".")[0]}.`);
}

function isMusl() {
  if (process.platform !== "linux") return false;
  return process.report?.getReport?.().header?.glibcVersionRuntime === undefined;
}

/** Environment for children: our node and pnpm first, nobody is told that they ran. */
function environment(node, bin) {
  const path = [dirname(node), bin, process.env.PATH].filter(Boolean).join(delimiter);
  return { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
}
