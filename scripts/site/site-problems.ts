import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a folder with a built site must not have: links that lead nowhere, and anything that asks another server. */
export function siteProblems(folder: string): readonly string[] {
  const pages = globSync("**/*.html", { cwd: folder });
  const styles = globSync("**/*.css", { cwd: folder });
  return [
    ...pages.flatMap((page) => brokenLinks(folder, page)),
    ...pages.flatMap((page) => requestsOf(page, read(folder, page))),
    ...styles.flatMap((style) => requestsOfStyle(style, read(folder, style))),
  ];
}

function brokenLinks(folder: string, page: string): readonly string[] {
  const targets = [...read(folder, page).matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = ""]) => decoded(href));
  return [...new Set(targets)]
    .filter((target) => !/^[a-z]+:/.test(target) && !leads(folder, page, target))
    .map((target) => `${page}: the link to ${target} leads nowhere`);
}

/** An address of the site, with or without `.html`, and with an anchor that stands on that page. */
function leads(folder: string, page: string, target: string): boolean {
  const [path = "", anchor = ""] = target.split("#");
  const file = path === "" ? page : fileOf(folder, path.startsWith("/") ? path.slice(1) : join(dirname(page), path));
  if (file === undefined) return false;
  return anchor === "" || read(folder, file).includes(` id="${anchor}"`);
}

function fileOf(folder: string, path: string): string | undefined {
  const names = [path, `${path}.html`, join(path, "index.html")];
  return names.find((name) => existsSync(join(folder, name)) && statSync(join(folder, name)).isFile());
}

/** What the browser fetches by itself when the page is opened: scripts, styles, pictures, fonts. */
function requestsOf(page: string, html: string): readonly string[] {
  const tags = [...html.matchAll(/<(?:script|link|img|iframe|source|video|audio)\b[^>]*>/g)].map(([tag]) => tag);
  return tags
    .filter((tag) => /\s(?:src|href|srcset)="(?:https?:)?\/\//.test(tag))
    .map((tag) => `${page}: asks another server: ${tag}`);
}

function requestsOfStyle(style: string, css: string): readonly string[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*/g)].map(
    ([request]) => `${style}: asks another server: ${request}`,
  );
}

function decoded(href: string): string {
  return decodeURIComponent(href.replaceAll("&amp;", "&"));
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
