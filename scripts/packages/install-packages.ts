import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "./archive.ts";

/** Installs the archives, and what their examples need besides, into a new folder that no workspace knows. */
export function installPackages(
  archives: readonly Archive[],
  project: string,
  besides: Readonly<Record<string, string>>,
): void {
  mkdirSync(project);
  const files = Object.fromEntries(archives.map(({ name, file }) => [name, `file:${file}`]));
  const dependencies = { ...files, ...besides };
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  // The archives need each other, and no registry has them yet.
  // keytar brings its binaries; its build script is for systems that have none.
  const allowBuilds = { "@github/keytar": false };
  writeFileSync(join(project, "pnpm-workspace.yaml"), JSON.stringify({ packages: [], overrides: files, allowBuilds }));
  execFileSync("pnpm", ["install", "--prefer-offline", "--loglevel=error"], { cwd: project, stdio: "pipe" });
}
