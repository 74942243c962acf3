import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { renderPage, type Report } from "../../src/index.ts";
import { sampleReport } from "../sample-report.ts";
import { axeFile, openPage } from "./chromium.ts";

const golden = join(import.meta.dirname, "..", "..", "..", "toolkit", "test", "golden");

/** The pipeline of the demo company. */
export const pipeline = (language: "ru" | "en"): Report =>
  JSON.parse(readFileSync(join(golden, `pipeline.${language}.json.txt`), "utf8")) as Report;

/** How a page is looked at. */
export interface Look {
  readonly colorScheme: "light" | "dark";
  readonly language: "ru" | "en";
  /** Of the window, in pixels. */
  readonly width: number;
}

/** Barriers and errors of pages in this look, and of pages that are wider than the window their width. */
export async function barriersIn(
  browser: Browser,
  { colorScheme, language, width }: Look,
): Promise<readonly unknown[]> {
  const barriers: unknown[] = [];
  const look = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
  for (const report of [pipeline(language), sampleReport(language)]) {
    await using opened = await openPage(browser, await renderPage(report, { lang: language, emoji: true }), look);
    const { page, wrong } = opened;
    await page.addScriptTag({ path: axeFile });
    const found: unknown = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
    );
    const wide: unknown = await page.evaluate(
      "[document.documentElement.scrollWidth].filter((one) => one > innerWidth)",
    );
    barriers.push(...[found, wide].flat(), ...wrong);
  }
  return barriers;
}
