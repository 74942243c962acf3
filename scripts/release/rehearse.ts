// A release in a clone of this checkout, as the workflow does it: versions from the changesets, then everything is published to a registry
// on this computer. Fails unless the tests which look at the version pass with the new one, each package has a changelog and arrives, all
// with the same new version, and none needs anything of ours that has not. Part of `npm run soak`.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runAsync } from "../packages/run-async.ts";
import { startLocalRegistry } from "./local-registry.ts";
import { releaseProblems } from "./release-problems.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "b24kit-release-"));
const clone = join(folder, "clone");

/** npm and pnpm know no other registry and no other user. */
function environment(registry: string): NodeJS.ProcessEnv {
  const settings = join(folder, "npmrc");
  writeFileSync(settings, `registry=${registry}\n${registry.replace("http:", "")}:_authToken=rehearsal\n`);
  const names = { NPM_CONFIG_USERCONFIG: settings, NPM_CONFIG_REGISTRY: registry, npm_config_registry: registry };
  return { ...process.env, ...names, CI: "true", GITHUB_REPOSITORY: "rehearsal/b24kit" };
}

function inClone(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { cwd: clone, stdio: "pipe" });
}

const manifests = (): readonly string[] => globSync("{packages,apps}/*/package.json", { cwd: clone });

function namesOfPackages(): readonly string[] {
  return manifests().map(
    (file) => (JSON.parse(readFileSync(join(clone, file), "utf8")) as { readonly name: string }).name,
  );
}

/** Tests that compare with the version: what they expect has to follow it. */
const testsOfVersion = {
  "apps/cli": ["test/grammar.test.ts", "test/skill.test.ts", "test/skill-trouble.test.ts"],
  "apps/mcp-server": ["test/program.test.ts"],
  "packages/skill-content": ["test/content.test.ts"],
};

async function problemsOfVersion(): Promise<readonly string[]> {
  const problems = manifests()
    .map((file) => dirname(file))
    .filter((folder) => !existsSync(join(clone, folder, "CHANGELOG.md")))
    .map((folder) => `${folder} has no CHANGELOG.md`);
  for (const [folder, files] of Object.entries(testsOfVersion)) {
    const where = { cwd: join(clone, folder), env: process.env, timeout: 600_000 };
    const { code, stdout } = await runAsync(join(clone, "node_modules", ".bin", "vitest"), ["run", ...files], where);
    if (code !== 0) problems.push(`tests of ${folder} do not pass with the new version\n${stdout}`);
  }
  return problems;
}

try {
  await using registry = await startLocalRegistry();
  execFileSync("git", ["clone", "--quiet", root, clone]);
  inClone("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  inClone(process.execPath, "scripts/release/version.ts");
  const ofVersion = await problemsOfVersion();
  // The tags of a release stand on a commit.
  inClone(
    "git",
    "-c",
    "user.name=rehearsal",
    "-c",
    "user.email=rehearsal@example.com",
    "commit",
    "--all",
    "--quiet",
    "-m",
    "Version",
  );
  const { code, stdout, stderr } = await runAsync(process.execPath, ["scripts/release/publish.ts"], {
    cwd: clone,
    env: environment(registry.url),
    timeout: 600_000,
  });
  const problems = [
    ...ofVersion,
    ...(code === 0 ? [] : [`publishing ends with ${code}\n${stdout}${stderr}`]),
    ...releaseProblems([...registry.published.values()], namesOfPackages(), "rehearsal/b24kit"),
  ];
  for (const problem of problems) console.log(problem);
  console.log(`release: ${registry.published.size} packages published to a registry of this computer`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
