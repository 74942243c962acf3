import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nodePackage } from "../toolchain.mjs";

/** The last npm that runs on Node.js 18. */
const oldNpm = "10.9.9";

/**
 * A folder with node, npm and npx and nothing else: of the named version of Node.js, which comes from npm, or those that run this.
 */
export function nodePrograms(folder: string, version: string | undefined): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  if (version === undefined) {
    for (const name of ["node", "npm", "npx"]) symlinkSync(join(dirname(process.execPath), name), join(bin, name));
    return bin;
  }
  const node = `${nodePackage(process.platform, process.arch, false)}`;
  const packages = [`${node}@${version}`, `npm@${oldNpm}`];
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const modules = join(folder, "node_modules");
  symlinkSync(join(modules, node, "bin", "node"), join(bin, "node"));
  for (const name of ["npm", "npx"]) {
    const lines = ["#!/bin/sh", `exec "${join(bin, "node")}" "${join(modules, "npm", "bin", `${name}-cli.js`)}" "$@"`];
    writeFileSync(join(bin, name), `${lines.join("\n")}\n`, { mode: 0o755 });
  }
  return bin;
}
