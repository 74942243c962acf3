// Packs every package as it would be published, lets publint and attw judge the archives and looks at what is in them and how large they
// are, then installs them into an empty project and uses them there as a stranger would. The MCP server is also run by npx and as a
// .mcpb bundle. The table of sizes is printed; `--sizes` stops after it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Archive, readArchive } from "./packages/archive.ts";
import { archiveProblems } from "./packages/archive-problems.ts";
import { installPackages } from "./packages/install-packages.ts";
import { runContainer } from "./packages/run-container.ts";
import { sizeBudgets } from "./packages/size-budgets.ts";
import { sizeProblems, sizeTable } from "./packages/size-table.ts";
import { useInstalled } from "./packages/use-installed.ts";

const root = join(import.meta.dirname, "..");
const bin = join(root, "node_modules", ".bin");
const output = mkdtempSync(join(tmpdir(), "b24kit-pack-"));

function judge(program: string, args: readonly string[]): readonly string[] {
  const done = spawnSync(join(bin, program), args, { encoding: "utf8", cwd: output });
  return done.status === 0 ? [] : [`${program} ${args.join(" ")}\n${done.stdout}${done.stderr}`];
}

/** Programs have nothing that could be imported. */
function judgments({ file, manifest }: Archive): readonly string[] {
  const types = manifest.bin === undefined ? judge("attw", [file, "--profile", "esm-only"]) : [];
  return [...judge("publint", ["run", file, "--strict"]), ...types];
}

function pack(): readonly Archive[] {
  execFileSync(join(bin, "turbo"), ["run", "build", "--output-logs=errors-only"], { cwd: root, stdio: "pipe" });
  const members = ["--filter", "./packages/*", "--filter", "./apps/*"];
  execFileSync("pnpm", ["-r", ...members, "pack", "--pack-destination", output], { cwd: root, stdio: "pipe" });
  const files = readdirSync(output).filter((name) => name.endsWith(".tgz"));
  if (files.length === 0) throw new Error("pnpm packed nothing");
  return files.map((name) => readArchive(join(output, name)));
}

/** The version that this workspace has of what the examples need besides. */
function versionOf(folder: string, name: string): string {
  const text = readFileSync(join(root, folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

async function use(archives: readonly Archive[]): Promise<readonly string[]> {
  const project = join(output, "project");
  installPackages(archives, project, {
    "@types/node": versionOf(".", "@types/node"),
    "temporal-polyfill": versionOf("packages/portal", "temporal-polyfill"),
  });
  return useInstalled(archives, project, join(bin, "tsc"));
}

function useServer(archives: readonly Archive[]): readonly string[] {
  const file = archives.find(({ name }) => name === "b24-mcp")?.file ?? "";
  const args = [
    join(root, "apps", "mcp-server", "scripts", "check-packed.ts"),
    file,
    mkdtempSync(join(output, "mcp-")),
  ];
  const done = spawnSync(process.execPath, args, { encoding: "utf8" });
  process.stdout.write(done.stdout);
  return done.status === 0 ? [] : [`the packed b24-mcp does not work\n${done.stderr}`];
}

async function useAll(archives: readonly Archive[]): Promise<readonly string[]> {
  return [...(await use(archives)), ...useServer(archives), ...(await runContainer(root, archives, output))];
}

try {
  const archives = pack();
  console.log(sizeTable(archives, sizeBudgets));
  const looks = archives.flatMap((archive) => [...judgments(archive), ...archiveProblems(archive)]);
  const uses = process.argv.includes("--sizes") ? [] : await useAll(archives);
  const problems = [...sizeProblems(archives, sizeBudgets), ...looks, ...uses];
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(output, { recursive: true, force: true });
}
