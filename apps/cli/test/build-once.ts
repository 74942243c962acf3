import { globSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";

const app = fileURLToPath(new URL("..", import.meta.url));
const bundle = fileURLToPath(new URL("../dist/main.mjs", import.meta.url));

/** The tests run the built command. It is built here only when it is missing or older than the sources. */
export async function setup(): Promise<void> {
  if (modifiedAt(bundle) >= newestSource()) return;
  await build({ cwd: app, config: fileURLToPath(new URL("../tsdown.config.ts", import.meta.url)), logLevel: "error" });
}

function newestSource(): number {
  const patterns = ["src/**/*.ts", "package.json", "*.ts", "../../packages/*/src/**/*.ts"];
  const files = globSync(patterns, { cwd: app, exclude: (name) => name.endsWith(".test.ts") });
  return Math.max(...files.map((file) => modifiedAt(fileURLToPath(new URL(`../${file}`, import.meta.url)))));
}

function modifiedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
