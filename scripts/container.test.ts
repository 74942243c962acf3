import { spawnSync } from "node:child_process";
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serviceCommands } from "./packages/compose.ts";
import { containerCommands } from "./packages/dockerfile.ts";

const root = join(import.meta.dirname, "..");
const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");
const compose = readFileSync(join(root, "compose.yaml"), "utf8");
const bin = join(root, "node_modules", ".bin");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "b24kit-container-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function lintDockerfile(text: string) {
  const file = join(folder, "Dockerfile");
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(join(bin, "dockerfile-utils"), ["lint", file], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("dockerfile-utils finds nothing wrong with the Dockerfile, and would", () => {
  expect(lintDockerfile(dockerfile.replace("USER node", "USR node")).status).toBe(1);
  expect(lintDockerfile(dockerfile)).toEqual({ status: 0, stdout: "", stderr: "" });
});

function lintCompose(text: string): number | null {
  const file = join(folder, "compose.yaml");
  writeFileSync(file, text);
  const config = join(root, "docker", "dclint.json");
  return spawnSync(join(bin, "dclint"), [file, "-c", config, "--max-warnings", "0"]).status;
}

test("dclint finds nothing wrong with compose.yaml, and would", () => {
  expect(lintCompose(compose.replace("postgres:18.1-bookworm", "postgres"))).toBe(1);
  expect(lintCompose(compose)).toBe(0);
});

test("the image has the versions of this repository, and its program is not root's", () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string };
  expect(dockerfile).toContain(`npm install --global ${packageManager}\n`);
  expect(new Set([...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).size).toBe(1);
  expect(dockerfile).toMatch(/\nUSER node\n[^]*ENTRYPOINT/);
  expect(containerCommands(dockerfile).command).toEqual(["b24-scheduler", "run", "--http", "0.0.0.0:8025"]);
});

test("the image is built from packages that there are", () => {
  const manifests = globSync("{packages,apps}/*/package.json", { cwd: root });
  const names = manifests.map(
    (file) => (JSON.parse(readFileSync(join(root, file), "utf8")) as { readonly name: string }).name,
  );
  const filters = [...dockerfile.matchAll(/--filter[= ]"?([^\s"]+?)(?:\.{3})?"?(?=\s)/g)].map(([, name]) => name);
  expect(new Set(filters)).toEqual(new Set(["@b24kit/cli", "b24-scheduler", "b24kit-workspace"]));
  expect(names).toEqual(expect.arrayContaining(["@b24kit/cli", "b24-scheduler"]));
});

test("a schedule that is not there yet is told, and no folder is made in its place", () => {
  expect(compose).not.toMatch(/^ {6}- \.\//m);
  expect(compose.match(/^ {8}source: \.\/schedule\.yaml$/gm)).toHaveLength(2);
  expect(compose.match(/^ {10}create_host_path: false$/gm)).toHaveLength(2);
});

test("a database that is still being made, on its socket alone, is not healthy", () => {
  expect(compose).toMatch(/"pg_isready", "--host=127\.0\.0\.1"/);
});

test("the service of events is asked for, and says by itself whether it is well", () => {
  const image = containerCommands(dockerfile);
  const { entrypoint, command, health } = serviceCommands(compose, "events", image);
  expect([entrypoint, command]).toEqual([
    image.entrypoint,
    ["b24-scheduler", "events", "run", "--http", "0.0.0.0:8026"],
  ]);
  // Feeds that are all offline have no receiver.
  const [, ...args] = health;
  const moved = args.map((word) => word.replace(":8026", ":65535"));
  expect(spawnSync(process.execPath, moved).status).toBe(0);
  expect(() => serviceCommands(compose, "scheduler", image)).toThrow("command");
  expect(compose.match(/^ {4}profiles:\n {6}- (\w+)$/gm)).toHaveLength(1);
});

test("both programs have the one database, by a file", () => {
  expect(compose.match(/^ {6}B24KIT_STORE_FILE: \/run\/secrets\/store$/gm)).toHaveLength(2);
});

test("no secret and nothing that was built here comes into the image", () => {
  const ignored = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
  for (const name of ["secrets", ".git", "**/node_modules", "**/dist"]) expect(ignored).toContain(name);
  const sources = [...compose.matchAll(/^ {4}file: (\S+)$/gm)].map(([, file]) => file ?? "");
  expect(sources).toHaveLength(4);
  for (const file of sources) expect(file).toMatch(/^\.\/secrets\//);
  expect(compose).not.toMatch(/PASSWORD: |TOKEN: [^\n]/);
});

test("files that are called like variables become variables, others stay files", () => {
  const secrets = mkdtempSync(join(folder, "secrets-"));
  writeFileSync(join(secrets, "B24KIT_SCHEDULER_TOKEN"), "a 'quoted' $value\n");
  writeFileSync(join(secrets, "store"), "postgres://reports:key@database/b24\n");
  const script = join(root, "docker", "with-secrets.sh");
  const shown = 'printf "%s|%s|%s" "$B24KIT_SCHEDULER_TOKEN" "${store-}" "$1"';
  const env = { PATH: process.env["PATH"], B24KIT_SECRETS_FOLDER: secrets };
  const { status, stdout, stderr } = spawnSync(script, ["sh", "-c", shown, "sh", "an argument"], {
    env,
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "a 'quoted' $value||an argument", stderr: "" });
});

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

test("a file that the user of the container cannot read is named, and nothing runs", () => {
  const secrets = mkdtempSync(join(folder, "secrets-"));
  const file = join(secrets, "store");
  writeFileSync(file, "postgres://reports:key@database/b24\n", { mode: 0o600 });
  // Nobody may be somebody else here than root alone; whoever is not root makes the file nobody's.
  if (isRoot) for (const path of [folder, secrets]) chmodSync(path, 0o755);
  else chmodSync(file, 0);
  const { status, stdout, stderr } = spawnSync(readableCopy(), ["echo", "ran"], {
    env: { PATH: process.env["PATH"], B24KIT_SECRETS_FOLDER: secrets },
    encoding: "utf8",
    ...(isRoot ? { uid: nobody, gid: nobody, cwd: folder } : {}),
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(
    new RegExp(`^with-secrets: the user \\d+ of this container cannot read ${file}\\. .*chmod 644\n$`),
  );
});

/** The checkout may be closed to others. */
function readableCopy(): string {
  const copy = join(folder, "with-secrets");
  writeFileSync(copy, readFileSync(join(root, "docker", "with-secrets.sh")));
  chmodSync(copy, 0o755);
  return copy;
}

test("without secrets the command runs as it is, and its end is the end", () => {
  const env = { PATH: process.env["PATH"], B24KIT_SECRETS_FOLDER: join(folder, "nowhere") };
  const script = join(root, "docker", "with-secrets.sh");
  expect(spawnSync(script, ["sh", "-c", "exit 7"], { env }).status).toBe(7);
});
