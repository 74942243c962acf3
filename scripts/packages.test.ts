import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { packageOfModule } from "./bundle/package-of-module.ts";
import { thirdPartyNotices } from "./bundle/third-party-notices.ts";
import { archiveProblems } from "./packages/archive-problems.ts";
import { sizeBudgets } from "./packages/size-budgets.ts";
import { sizeProblems, sizeTable } from "./packages/size-table.ts";

const program = {
  name: "b24",
  file: "b24.tgz",
  packed: 1000,
  manifest: {
    name: "b24",
    license: "MIT",
    type: "module",
    bin: { b24: "dist/main.mjs" },
    man: ["./man/b24.1"],
    files: ["CHANGELOG.md", "dist", "man"],
  },
  paths: ["README.md", "LICENSE", "dist/main.mjs", "dist/third-party-notices.txt", "man/b24.1"],
};

test("a package with all that is expected has no problems", () => {
  expect(archiveProblems(program)).toEqual([]);
});

test.each(["README.md", "LICENSE", "dist/third-party-notices.txt", "man/b24.1"])("%s is missed", (path) => {
  const paths = program.paths.filter((each) => each !== path);
  expect(archiveProblems({ ...program, paths })).toEqual([`b24: ${path} is not in the package`]);
});

test("a changelog that would stay behind is a problem", () => {
  const manifest = { ...program.manifest, files: ["dist", "man"] };
  expect(archiveProblems({ ...program, manifest })).toEqual(["b24: its CHANGELOG.md would not come along"]);
});

test("what only this workspace can find, and what nobody needs, is a problem", () => {
  const manifest = { ...program.manifest, dependencies: { "@b24kit/client": "workspace:*", zod: "4.6.7" } };
  const paths = [...program.paths, "src/main.ts"];
  expect(archiveProblems({ ...program, manifest, paths })).toHaveLength(2);
});

test.each([
  [1000, "b24 has 1.0 kB, at most 0.9 kB were meant", 0.9],
  [1000, "b24 has 1.0 kB: the budget of 2 kB is far too large", 2],
  [1000, "b24 has 1.0 kB and no budget in scripts/packages/size-budgets.ts", undefined],
])("%d bytes: %s", (packed, problem, budget) => {
  const budgets = budget === undefined ? {} : { b24: budget };
  expect(sizeProblems([{ name: "b24", packed }], budgets)).toEqual([problem]);
});

test("a budget without a package is a problem, one that fits is none", () => {
  expect(sizeProblems([{ name: "b24", packed: 1000 }], { b24: 1.1 })).toEqual([]);
  expect(sizeProblems([], { gone: 1 })).toEqual(["gone has a budget, but there is no such package"]);
  expect(sizeTable([{ name: "b24", packed: 1234 }], { b24: 2 })).toMatch(/b24 +1\.2 +2$/);
});

test("docs/packages.md lists the packages with their budgets", () => {
  const text = readFileSync(join(import.meta.dirname, "..", "docs", "packages.md"), "utf8");
  const rows = [...text.matchAll(/^\| `(\S+)` +\|[^|]+\| +(\d+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, name, size]) => [name, Number(size)]))).toEqual(sizeBudgets);
});

type Texts = Readonly<Record<string, string>>;
const ownTexts: Texts = { LICENSE: "Permission is granted.\r\n", "NOTICE.txt": "Made by others." };

/** A package of others in a folder of its own. */
function foreignPackage(facts: Readonly<Record<string, unknown>>, texts: Texts = ownTexts): string {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-notices-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const home = join(folder, "node_modules", "foreign");
  mkdirSync(join(home, "lib"), { recursive: true });
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "foreign", version: "1.0.0", ...facts }));
  // It says how its modules are loaded, and nothing of the package.
  writeFileSync(join(home, "lib", "package.json"), JSON.stringify({ type: "commonjs" }));
  writeFileSync(join(home, "lib", "index.js"), "");
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(home, name), text);
  return join(home, "lib", "index.js");
}

test("the notices hold the licence and the notice of what is really in a bundle", () => {
  const inside = foreignPackage({ license: "Apache-2.0" });
  const dropped = foreignPackage({ name: "dropped", license: "MIT" });
  const file = join(dirname(inside), "dist", "notices.txt");
  const modules = {
    [inside]: { renderedLength: 10 },
    [dropped]: { renderedLength: 0 },
    [import.meta.filename]: { renderedLength: 10 },
    "\0rolldown/runtime.js": { renderedLength: 10 },
  };
  thirdPartyNotices(file).writeBundle(undefined, { "main.mjs": { modules }, build: {} });
  const text = readFileSync(file, "utf8");
  expect(text).toContain("foreign 1.0.0 (Apache-2.0)\n\nPermission is granted.\n\nMade by others.\n");
  expect(text).not.toContain("dropped");
});

test("a bundled package without a licence stops the build", () => {
  expect(() => packageOfModule(foreignPackage({}))).toThrow("foreign is bundled and names no licence");
});

test("a licence that stands in the README alone is taken from there", () => {
  const licence = "Copyright (c) Somebody\n\nPermission is hereby granted to all.";
  const readme = `# foreign\n\nUse it.\n\n## license\n\n${licence}\n\n## Thanks\n\nTo all.\n`;
  expect(packageOfModule(foreignPackage({ license: "MIT" }, { "README.md": readme }))?.texts).toEqual([licence]);
});

test.each([
  ["no README", {}],
  ["a README that only names it", { "README.md": "# foreign\n\n## License\n\nMIT\n" }],
])("a bundled package without a text of its licence stops the build: %s", (_name, texts) => {
  expect(() => packageOfModule(foreignPackage({ license: "MIT" }, texts))).toThrow(
    "foreign is bundled and no text of its licence comes with it",
  );
});
