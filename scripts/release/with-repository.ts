/** A package.json that says where its package is built: npm compares that with the statement of provenance. */
export function withRepository(text: string, repository: string, directory: string): string {
  const url = `git+https://github.com/${repository}.git`;
  const manifest = { ...(JSON.parse(text) as object), repository: { type: "git", url, directory } };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
