import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderPage } from "../../src/index.ts";
import { reportOf } from "../sample-charts.ts";
import { barriersIn, type Look, pipeline } from "./barriers.ts";
import { openPage, startChromium, whyNoChromium } from "./chromium.ts";

if (whyNoChromium !== undefined) console.warn(whyNoChromium);

const lang = "en";

/** The narrowest, the darkest, the longest words; all of them: page.long.test.ts. */
const look: Look = { colorScheme: "dark", language: "ru", width: 360 };

describe.skipIf(whyNoChromium !== undefined)("a page in a real browser", () => {
  let browser: Awaited<ReturnType<typeof startChromium>>;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => browser.close());

  test("has no barriers and no errors", async () => {
    expect(await barriersIn(browser, look)).toEqual([]);
  });

  test("headings of a table sort it by value, by hand and by keyboard", async () => {
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

  test("without scripts everything is there to be read", async () => {
    const options = { javaScriptEnabled: false };
    await using opened = await openPage(browser, await renderPage(reportOf("Имя"), { lang, emoji: true }), options);
    expect(await opened.page.locator("tbody th").first().textContent()).toBe("Имя");
    expect(await opened.page.getByRole("button").count()).toBe(0);
    expect(await opened.page.locator("[role=img]").count()).toBe(3);
  });

  test("hostile names run nothing and load nothing", async () => {
    const evil = '"><img src=http://evil.example/x onerror=alert(1)><script>alert(1)</script>';
    await using opened = await openPage(browser, await renderPage(reportOf(evil), { lang, emoji: true }), {});
    expect(await opened.page.locator("h1").textContent()).toContain(evil);
    expect(await opened.page.locator("script").count()).toBe(1);
    expect(opened.wrong).toEqual([]);
  });

  test.each(["ru", "en"] as const)("the pipeline prints to two pages: %s", async (language) => {
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
  });
});
