import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The file of the built program. */
    readonly bundle: string;
  }
}

const app = fileURLToPath(new URL("..", import.meta.url));
// Where the modules that stay outside of the bundle are found, and where nothing of it is committed.
const folders = fileURLToPath(new URL("../node_modules/.b24-scheduler-tests", import.meta.url));

/** The tests run the built program. Each run builds one of its own, so that runs side by side do not disturb each other. */
export async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(folders, { recursive: true });
  const outDir = mkdtempSync(`${folders}/run-`);
  const remove = (): void => rmSync(outDir, { recursive: true, force: true });
  try {
    await build({ cwd: app, config: `${app}tsdown.config.ts`, outDir, logLevel: "error" });
  } catch (error) {
    remove();
    throw error;
  }
  project.provide("bundle", `${outDir}/main.mjs`);
  return remove;
}
