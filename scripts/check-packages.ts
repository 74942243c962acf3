// Packs every package as it would be published, lets publint and attw judge the archives, then installs them into an
// empty project and uses them there as a stranger would. The MCP server is also run by npx and as a .mcpb bundle.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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

/** Name of the package in an archive: "b24kit-client-0.1.0.tgz" holds @b24kit/client. */
function packageName(archive: string): string {
  const name = archive.replace(/-\d+\.\d+\.\d+.*$/, "");
  return name.startsWith("b24kit-") ? name.replace("b24kit-", "@b24kit/") : name;
}

/** Programs: nobody imports them. */
const apps: ReadonlySet<string> = new Set(["b24", "b24-mcp", "b24-scheduler"]);

function useInstalled(archives: readonly string[]): void {
  const project = join(output, "project");
  mkdirSync(project);
  const files = Object.fromEntries(archives.map((archive) => [packageName(archive), `file:${join(output, archive)}`]));
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: files }));
  // The archives need each other, and no registry has them yet.
  // keytar brings its binaries; its build script is for systems that have none.
  const allowBuilds = { "@github/keytar": false };
  writeFileSync(join(project, "pnpm-workspace.yaml"), JSON.stringify({ packages: [], overrides: files, allowBuilds }));
  execFileSync("pnpm", ["install", "--prefer-offline", "--loglevel=error"], { cwd: project, stdio: "pipe" });
  const libraries = Object.keys(files).filter((name) => !apps.has(name));
  const modules = [...libraries, "@b24kit/client/lists", "@b24kit/client/results"];
  const program = `${modules.map((name) => `await import("${name}");`).join("\n")}
import { openPortal } from "b24kit";
import { createWorld, startEmulator } from "@b24kit/emulator";
const emulator = await startEmulator({ world: createWorld({ seed: "en", now: new Date().toISOString() }) });
const portal = openPortal({ webhook: emulator.webhook, cache: false });
const { complete } = await portal.report("briefing");
await portal.close();
await emulator.close();
if (!complete) throw new Error("the briefing is incomplete");`;
  writeFileSync(join(project, "use.mjs"), program);
  execFileSync(process.execPath, ["use.mjs"], { cwd: project, stdio: "pipe" });
  for (const app of apps)
    execFileSync(join(project, "node_modules", ".bin", app), ["--version"], { cwd: project, stdio: "pipe" });
}

function useServer(archives: readonly string[]): boolean {
  const archive = archives.find((name) => packageName(name) === "b24-mcp") ?? "";
  const folder = mkdtempSync(join(output, "server-"));
  const args = [join(root, "apps", "mcp-server", "scripts", "check-packed.ts"), join(output, archive), folder];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
}

try {
  execFileSync(join(bin, "turbo"), ["run", "build", "--output-logs=errors-only"], { cwd: root, stdio: "pipe" });
  const members = ["--filter", "./packages/*", "--filter", "./apps/*"];
  execFileSync("pnpm", ["-r", ...members, "pack", "--pack-destination", output], { cwd: root, stdio: "pipe" });
  const archives = readdirSync(output).filter((name) => name.endsWith(".tgz"));
  if (archives.length === 0) throw new Error("pnpm packed nothing");
  const results = archives.flatMap((archive) => {
    const published = judge("publint", ["run", archive, "--strict"]);
    return apps.has(packageName(archive))
      ? [published]
      : [published, judge("attw", [archive, "--profile", "esm-only"])];
  });
  useInstalled(archives);
  process.exitCode = [...results, useServer(archives)].every(Boolean) ? 0 : 1;
} finally {
  rmSync(output, { recursive: true, force: true });
}
