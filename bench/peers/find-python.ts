import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { peersFolder } from "./peers-folder.ts";

const version = "1.8.12";

/**
 * A Python that has fast_bitrix24: the one of this computer, else an environment of its own that the library is installed
 * into. Undefined where neither is possible.
 */
export function findPython(): string | undefined {
  const folder = join(peersFolder, "python");
  const own = process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
  const found = ["python3", own].find(hasLibrary);
  if (found !== undefined) return found;
  if (!isDone("python3", ["-m", "venv", folder])) return undefined;
  const options = ["--quiet", "--disable-pip-version-check", "--retries", "0"];
  isDone(own, ["-m", "pip", "install", ...options, `fast_bitrix24==${version}`]);
  return hasLibrary(own) ? own : undefined;
}

function hasLibrary(python: string): boolean {
  const program = "import fast_bitrix24, fast_bitrix24.__version__ as v; print(v.__version__)";
  return spawnSync(python, ["-c", program], { encoding: "utf8" }).stdout?.trim() === version;
}

function isDone(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
