import { listArticles, listEvents, listMethods } from "../../src/index.ts";
import { renderMethods } from "./render-methods.ts";
import { renderPages } from "./render-pages.ts";
import { renderWords } from "./render-words.ts";

/** Texts of the generated files of the search, by file name; made of what the package knows and of the synonyms. */
export async function renderSearch(): Promise<ReadonlyMap<string, string>> {
  const { methods, postings } = renderMethods(await listMethods());
  const pages = renderPages(await listArticles(), await listEvents());
  return new Map([
    ["methods.generated.ts", header + renderLines("methods", methods) + renderLines("postings", postings)],
    ["pages.generated.ts", header + renderLines("pages", pages)],
    ["words.generated.ts", header + renderLines("words", renderWords())],
  ]);
}

function renderLines(name: string, lines: readonly string[]): string {
  return `export const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
}

const header = `// Made by packages/catalog/scripts/build-search.ts, do not edit.
// Source: the catalog's own data and packages/catalog/scripts/search.
`;
