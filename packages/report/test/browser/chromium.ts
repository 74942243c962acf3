import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const program = "/usr/bin/chromium";

/** Why the tests in a real browser cannot run here; undefined when they can, or must (B24KIT_REQUIRE_CHROMIUM). */
export const whyNoChromium: string | undefined =
  existsSync(program) || process.env["B24KIT_REQUIRE_CHROMIUM"] !== undefined
    ? undefined
    : `not run: ${program} is not installed`;

/** Axe as a file that a page can be given. */
export const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A browser that is closed at the end. */
export async function startChromium(): Promise<Browser & AsyncDisposable> {
  // A container's root has no sandbox of Chromium's own.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: program, args });
}

/** A page that notes whatever goes wrong in it. */
export interface NotedPage extends AsyncDisposable {
  readonly page: Page;
  /** Console messages, errors of the page, and requests for anything but the page itself. */
  readonly wrong: readonly string[];
}

/** Opens a page that is served from nowhere: any further request is noted. */
export async function openPage(browser: Browser, html: string, options: BrowserContextOptions): Promise<NotedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const address = "http://report.invalid/";
  const wrong: string[] = [];
  page.on("console", (message) => wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.route("**/*", async (route) => {
    if (route.request().url() === address) return route.fulfill({ contentType: "text/html", body: html });
    wrong.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(address);
  return { page, wrong, [Symbol.asyncDispose]: async () => context.close() };
}
