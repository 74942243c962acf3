import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** Builds one package of the workspace, by its name, unless it is up to date: what users get is measured. */
export function buildWorkspace(name: string): void {
  const turbo = join(root, "node_modules", "turbo", "bin", "turbo");
  const args = [turbo, "run", "build", "--only", `--filter=${name}`, "--output-logs=errors-only"];
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${name} cannot be built:\n${done.stdout}${done.stderr}`);
}
