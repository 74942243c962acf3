import { join } from "node:path";
import { buildWorkspace } from "./build-workspace.ts";

const packages = join(import.meta.dirname, "..", "..", "packages");

/** Builds `packages/<name>/dist` unless it is up to date. Gives the path of its entry. */
export function buildPackage(name: string): string {
  buildWorkspace(`@b24kit/${name}`);
  return join(packages, name, "dist", "index.mjs");
}
