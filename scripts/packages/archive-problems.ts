import type { Archive } from "./archive.ts";

/** Bundled programs have the code of others inside: its licences have to come along. */
const notices = "dist/third-party-notices.txt";

/** What a package lacks that everybody expects of one. */
export function archiveProblems({ name, manifest, paths }: Archive): readonly string[] {
  const isProgram = manifest.bin !== undefined;
  const wanted = ["README.md", "LICENSE", ...(isProgram ? [notices] : []), ...(manifest.man ?? []).map(plain)];
  const problems = [
    ...wanted.filter((path) => !paths.includes(path)).map((path) => `${path} is not in the package`),
    // The first release makes it; until then there is none.
    ...(manifest.files?.includes("CHANGELOG.md") === true ? [] : ["its CHANGELOG.md would not come along"]),
    ...(manifest.type === "module" ? [] : ["it is not ESM"]),
    ...(manifest.license === "MIT" ? [] : ["it does not say its licence"]),
    ...Object.entries(manifest.dependencies ?? {})
      .filter(([, range]) => /^(?:workspace|catalog|file|link):/.test(range))
      .map(([dependency, range]) => `${dependency} would not be found by others: ${range}`),
    ...paths.filter((path) => /(?:^|\/)(?:test|src|node_modules)\//.test(path)).map((path) => `${path} is of no use`),
  ];
  return problems.map((problem) => `${name}: ${problem}`);
}

function plain(path: string): string {
  return path.replace(/^\.\//, "");
}
