import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { siteProblems } from "./site-problems.ts";

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-site-"));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test("links to pages, folders, anchors and other sites are fine", () => {
  const index = '<a class="x" href="/ru/">ru</a><a href="/guide#как-начать">g</a><a href="https://example.com">e</a>';
  const files = {
    "index.html": index,
    "ru/index.html": '<a href="../guide">g</a>',
    "guide.html": '<h2 id="как-начать">',
  };
  expect(siteProblems(siteOf(files))).toEqual([]);
});

test("a link to a page or an anchor that is not there is named with its page", () => {
  const index = '<a href="/gone">1</a><a href="#nowhere">2</a><a href="/guide#%D1%82%D0%B0%D0%BC">3</a>';
  expect(siteProblems(siteOf({ "index.html": index, "guide.html": "" }))).toEqual([
    "index.html: the link to /gone leads nowhere",
    "index.html: the link to #nowhere leads nowhere",
    "index.html: the link to /guide#там leads nowhere",
  ]);
});

test("scripts, pictures and fonts of other servers are found, also without a scheme", () => {
  const index = '<script src="https://cdn.example/a.js"></script><img alt="" src="//cdn.example/b.png">';
  const style = '@font-face{src:url("https://fonts.example/f.woff2")} i{background:url(data:image/svg+xml,x)}';
  expect(siteProblems(siteOf({ "index.html": index, "a.css": style }))).toHaveLength(3);
});
