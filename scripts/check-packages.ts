// Packs every package as it would be published and lets publint and attw judge the archive.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = join(root, "node_modules", ".bin");
const output = mkdtempSync(join(tmpdir(), "b24kit-pack-"));

function judge(program: string, args: readonly string[]): boolean {
  const done = spawnSync(join(bin, program), args, { encoding: "utf8", cwd: output });
  if (done.status !== 0) console.log(`${program} ${args.join(" ")}\n${done.stdout}${done.stderr}`);
  return done.status === 0;
}

try {
  execFileSync(join(bin, "turbo"), ["run", "build", "--output-logs=errors-only"], { cwd: root, stdio: "pipe" });
  execFileSync("pnpm", ["-r", "pack", "--pack-destination", output], { cwd: root, stdio: "pipe" });
  const archives = readdirSync(output).filter((name) => name.endsWith(".tgz"));
  if (archives.length === 0) throw new Error("pnpm packed nothing");
  const results = archives.flatMap((archive) => {
    const isCommand = /^b24-\d/.test(archive);
    const published = judge("publint", ["run", archive, "--strict"]);
    return isCommand ? [published] : [published, judge("attw", [archive, "--profile", "esm-only"])];
  });
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  rmSync(output, { recursive: true, force: true });
}
