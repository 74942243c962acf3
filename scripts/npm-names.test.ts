import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** What documents tell to install or to run from npm: "file: name". */
function namedPackages(): readonly string[] {
  const documents = execFileSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  const command = /(?:npm (?:install|i)|npx)((?: +-{1,2}[a-z-]+)*)((?: +(?:@[\w-]+\/)?[a-z][\w.-]*)+)/g;
  return documents.flatMap((file) =>
    [...read(file).matchAll(command)].flatMap(([all, , names = ""]) =>
      // What follows the name of npx are arguments of the program.
      (all.startsWith("npx") ? names.trim().split(/ +/).slice(0, 1) : names.trim().split(/ +/)).map(
        (name) => `${file}: ${name}`,
      ),
    ),
  );
}

test("what documents install from npm are packages of ours: other people have similar names", () => {
  const manifests = globSync("{apps,packages}/*/package.json", { cwd: root }).map(read);
  const ours = new Set(manifests.map((manifest) => (JSON.parse(manifest) as { name: string }).name));
  const found = namedPackages();
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((entry) => !ours.has(entry.split(": ")[1] ?? ""))).toEqual([]);
});
