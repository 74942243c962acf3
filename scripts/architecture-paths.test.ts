import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const places = ["{packages,apps,scripts}/**/*", "docs/.vitepress/*.ts"];
const files = globSync(places, { cwd: root, exclude: isNotOurs }).map((file) => `${file}/`);
const [, ...sections] = readFileSync(join(root, "docs", "architecture.md"), "utf8").split(/^## /m);

/** Folders that come from elsewhere. */
function isNotOurs(path: string): boolean {
  return /(?:^|\/)(?:node_modules|dist)$/.test(path);
}

/** What a section writes between backticks and is a file of code, a folder, or a path from the root. */
function pathsIn(section: string): readonly string[] {
  const code = [...section.matchAll(/`([^`\s]+)`/g)].map(([, text = ""]) => text);
  return code.filter((text) =>
    /^[\w.*-]+(?:\/[\w.*-]+)*(?:\.m?[jt]s|\/)$|^(?:packages|apps|scripts)\/[\w/.-]+$/.test(text),
  );
}

/** The folders that a section is about, where it says that paths in it are below them; else all. */
function foldersOf(section: string): readonly string[] {
  if (!/\*\*(?:packages|apps)\/|[Pp]aths are\s+below/.test(section)) return [""];
  return [...section.matchAll(/(?:packages|apps)\/[\w-]+/g)].map(([folder]) => `${folder}/`);
}

test.each(sections.map((section) => [section.split("\n")[0] ?? "", section]))(
  "%s: every path is there",
  (_, section) => {
    const folders = foldersOf(section);
    const below = files.filter((file) => folders.some((folder) => file.startsWith(folder)));
    const missing = pathsIn(section).filter((path) => {
      const pattern = path
        .replace(/\/$/, "")
        .replaceAll(".", String.raw`\.`)
        .replaceAll("*", "[^/]*");
      return !below.some((file) => new RegExp(`(?:^|/)${pattern}/$`).test(file));
    });
    expect(missing).toEqual([]);
  },
);
