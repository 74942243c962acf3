import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderPage, type Report } from "../../src/index.ts";
import { reportOf } from "../sample-charts.ts";
import { sampleReport } from "../sample-report.ts";
import { axeFile, openPage, startChromium, whyNoChromium } from "./chromium.ts";

if (whyNoChromium !== undefined) console.warn(whyNoChromium);

const lang = "en";
const golden = join(import.meta.dirname, "..", "..", "..", "toolkit", "test", "golden");
const pipeline = (language: "ru" | "en"): Report =>
  JSON.parse(readFileSync(join(golden, `pipeline.${language}.json.txt`), "utf8")) as Report;

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["ru", "en"] as const).flatMap((language) => [1280, 360].map((width) => ({ colorScheme, language, width }))),
);

test.skipIf(whyNoChromium !== undefined)(
  "pages have no barriers and no errors, in every look",
  async () => {
    await using browser = await startChromium();
    for (const { colorScheme, language, width } of looks) {
      const look = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
      for (const report of [pipeline(language), sampleReport(language)]) {
        await using opened = await openPage(browser, await renderPage(report, { lang: language, emoji: true }), look);
        const { page, wrong } = opened;
        await page.addScriptTag({ path: axeFile });
        const found = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
        );
        expect({ colorScheme, language, width, found, wrong }).toEqual({
          colorScheme,
          language,
          width,
          found: [],
          wrong: [],
        });
        expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      }
    }
  },
  120_000,
);

test.skipIf(whyNoChromium !== undefined)("headings of a table sort it by value, by hand and by keyboard", async () => {
  await using browser = await startChromium();
  await using opened = await openPage(browser, await renderPage(reportOf("Имя"), { lang, emoji: true }), {});
  const { page, wrong } = opened;
  const table = page.locator("table").first();
  const names = async () => table.locator("tbody th").allTextContents();
  const sum = table.getByRole("button", { name: "Сумма" });
  await sum.click();
  expect(await names()).toEqual(["А", "Имя", "В", "Б"]);
  expect(
    await table.locator("th[aria-sort]").evaluateAll((heads) => heads.map((head) => head.outerHTML.slice(0, 60))),
  ).toEqual([expect.stringContaining('aria-sort="ascending"')]);
  await sum.press("Enter");
  // What has no value stands last in both directions.
  expect(await names()).toEqual(["В", "Имя", "А", "Б"]);
  await table.getByRole("button", { name: "Имя" }).click();
  expect(await names()).toEqual(["А", "Б", "В", "Имя"]);
  expect(wrong).toEqual([]);
});

test.skipIf(whyNoChromium !== undefined)("without scripts everything is there to be read", async () => {
  await using browser = await startChromium();
  const options = { javaScriptEnabled: false };
  await using opened = await openPage(browser, await renderPage(reportOf("Имя"), { lang, emoji: true }), options);
  expect(await opened.page.locator("tbody th").first().textContent()).toBe("Имя");
  expect(await opened.page.getByRole("button").count()).toBe(0);
  expect(await opened.page.locator("[role=img]").count()).toBe(3);
});

test.skipIf(whyNoChromium !== undefined)("hostile names run nothing and load nothing", async () => {
  await using browser = await startChromium();
  const evil = '"><img src=http://evil.example/x onerror=alert(1)><script>alert(1)</script>';
  await using opened = await openPage(browser, await renderPage(reportOf(evil), { lang, emoji: true }), {});
  expect(await opened.page.locator("h1").textContent()).toContain(evil);
  expect(await opened.page.locator("script").count()).toBe(1);
  expect(opened.wrong).toEqual([]);
});

test.skipIf(whyNoChromium !== undefined).each(["ru", "en"] as const)(
  "the pipeline prints to two pages: %s",
  async (language) => {
    await using browser = await startChromium();
    const html = await renderPage(pipeline(language), { lang: language, emoji: true });
    await using opened = await openPage(browser, html, { colorScheme: "dark" });
    const pdf = (await opened.page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await opened.page.emulateMedia({ media: "print" });
    // No table reaches into the column beside it.
    await opened.page.setViewportSize({ width: 718, height: 1000 });
    const wide =
      "[...document.querySelectorAll('.wide')].filter((one) => one.scrollWidth > one.clientWidth + 1).length";
    expect(await opened.page.evaluate(wide)).toBe(0);
  },
);
