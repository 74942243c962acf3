import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peersFolder } from "./peers-folder.ts";

const name = "@bitrix24/b24jssdk";
const version = "2.2.0";

/** Installs the vendor's SDK from npm unless it is there. The path of its entry, or undefined where that is not possible. */
export function installSdk(): string | undefined {
  const folder = join(peersFolder, "node_modules", name);
  if (installedVersion(folder) !== version) {
    mkdirSync(peersFolder, { recursive: true });
    writeFileSync(join(peersFolder, "package.json"), `${JSON.stringify({ private: true })}\n`);
    const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", `${name}@${version}`];
    spawnSync("npm", args, { cwd: peersFolder, stdio: "ignore", shell: process.platform === "win32" });
  }
  return installedVersion(folder) === version ? join(folder, "dist", "esm", "index.mjs") : undefined;
}

function installedVersion(folder: string): string | undefined {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : undefined;
}
