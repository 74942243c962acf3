import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { englishPages, russianPages } from "../../docs/.vitepress/pages.ts";

/** A page that no list of the site names, and a line of a list whose page is missing. */
export function pageListProblems(docs: string): readonly string[] {
  const listed = [...englishPages, ...russianPages].flatMap(({ items = [] }) =>
    items.map(({ link = "" }) => link.slice(1)),
  );
  const pages = globSync("**/*.md", { cwd: docs, exclude: ["node_modules/**"] }).map((page) => page.slice(0, -3));
  const missing = listed.filter((page) => !existsSync(join(docs, `${page}.md`)));
  const unlisted = pages.filter((page) => !/(?:^|\/)index$/.test(page) && !listed.includes(page));
  return [
    ...missing.map((page) => `docs/.vitepress/pages.ts: there is no page ${page}`),
    ...unlisted.map((page) => `docs/.vitepress/pages.ts: ${page} is missing`),
  ];
}
