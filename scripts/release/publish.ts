// Builds and publishes every package whose version the registry does not have. Run by .github/workflows/release.yml, which knows the
// name of the repository; a fork publishes as itself.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { takenNames } from "./taken-names.ts";
import { withRepository } from "./with-repository.ts";

const root = join(import.meta.dirname, "..", "..");
const bin = join(root, "node_modules", ".bin");
const repository = process.env["GITHUB_REPOSITORY"];
if (repository === undefined) throw new Error("GITHUB_REPOSITORY is missing: this runs in the workflow of a release.");

const files = globSync("{packages,apps}/*/package.json", { cwd: root });
const names = files.map(
  (file) => (JSON.parse(readFileSync(join(root, file), "utf8")) as { readonly name: string }).name,
);
const registry = execFileSync("npm", ["config", "get", "registry"], { cwd: root, encoding: "utf8" }).trim();
const taken = await takenNames(names, repository, registry);
if (taken.length > 0) throw new Error(`Nothing was published. These names belong to others: ${taken.join(", ")}.`);

for (const file of files) {
  const path = join(root, file);
  writeFileSync(path, withRepository(readFileSync(path, "utf8"), repository, dirname(file)));
}
execFileSync(join(bin, "turbo"), ["run", "build", "--output-logs=errors-only"], { cwd: root, stdio: "inherit" });
execFileSync(join(bin, "changeset"), ["publish"], { cwd: root, stdio: "inherit" });
