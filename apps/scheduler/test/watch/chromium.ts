import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const program = "/usr/bin/chromium";

/** Why the tests in a real browser cannot run here; undefined when they can, or must (B24KIT_REQUIRE_CHROMIUM). */
export const whyNoChromium: string | undefined =
  existsSync(program) || process.env["B24KIT_REQUIRE_CHROMIUM"] !== undefined
    ? undefined
    : `not run: ${program} is not installed`;

/** A browser that is closed at the end. */
export async function startChromium(): Promise<Browser & AsyncDisposable> {
  // A container's root has no sandbox of Chromium's own.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: program, args });
}

/** A page that notes whatever goes wrong in it. */
export interface NotedPage extends AsyncDisposable {
  readonly page: Page;
  /** Console errors and warnings, errors of the page, requests to other hosts, failed requests. */
  readonly wrong: readonly string[];
}

/** Opens a page that may only talk to one address. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions): Promise<NotedPage> {
  const context = await browser.newContext({ baseURL: address, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("requestfailed", (request) => wrong.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
      wrong.push(`foreign: ${request.url()}`);
  });
  return { page, wrong, [Symbol.asyncDispose]: async () => context.close() };
}

/** Run in the page: what keeps somebody from using it, by rules that need no library. */
export const findBarriers = `(() => {
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const visible = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  if (all("h1").length !== 1) found.push("not one h1");
  if (document.documentElement.lang === "" || document.title === "") found.push("no language or title");
  for (const name of ["header", "nav", "main", "footer"]) if (all(name).length !== 1) found.push("not one " + name);
  const levels = all("h1,h2,h3").map((heading) => Number(heading.tagName[1]));
  levels.reduce((last, level) => { if (level > last + 1) found.push("a heading is skipped"); return level; }, 0);
  for (const table of all("table")) {
    if (!table.caption || table.caption.textContent.trim() === "") found.push("a table without a caption");
    if (table.querySelectorAll("thead th[scope=col]").length !== table.rows[0].cells.length) found.push("columns without th");
    for (const row of table.tBodies[0].rows) if (!row.querySelector("th[scope=row]")) found.push("a row without th");
  }
  for (const field of all("input:not([type=hidden]),select")) if (field.labels.length === 0) found.push("a field without a label");
  for (const link of all("a,button")) if (link.textContent.trim() === "") found.push("a link without words");
  for (const frame of all("iframe")) if (!frame.title) found.push("a frame without a title");
  const ids = all("[id]").map(({ id }) => id);
  if (new Set(ids).size !== ids.length) found.push("an id twice");
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push("scrolls sideways");
  if (all("script").length > 0) found.push("a script");
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = numbers(colour).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const backOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (numbers(colour)[3] !== 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  for (const element of all("body *")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
    if (!hasText || !visible(element)) continue;
    const [one, other] = [light(getComputedStyle(element).color), light(backOf(element))].sort((a, b) => b - a);
    const contrast = (one + 0.05) / (other + 0.05);
    if (contrast < 4.5) found.push(element.tagName + " has a contrast of " + contrast.toFixed(2));
  }
  return found;
})()`;
