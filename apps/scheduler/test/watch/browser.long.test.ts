import { expect, test } from "vitest";
import { findBarriers, openPage, startChromium, whyNoChromium } from "./chromium.ts";
import { hostile, lived } from "./lived.ts";

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["ru", "en"] as const).flatMap((locale) => [1280, 360].map((width) => ({ colorScheme, locale, width }))),
);
const paths = ["/", "/portals", "/runs", "/preview?job=briefing", "/preview?job=overdue"];

if (whyNoChromium !== undefined) console.warn(whyNoChromium);

test.skipIf(whyNoChromium !== undefined)("pages have no barriers and no errors, in every look", async () => {
  await using at = await lived();
  await using browser = await startChromium();
  const address = at.watch.address ?? "";
  for (const { width, ...look } of looks) {
    await using opened = await openPage(browser, address, { ...look, viewport: { width, height: 800 } });
    for (const path of paths) {
      await opened.page.goto(path, { waitUntil: "load" });
      const found = await opened.page.evaluate(findBarriers);
      expect({ path, width, ...look, found }).toEqual({ path, width, ...look, found: [] });
    }
    expect(opened.wrong).toEqual([]);
  }
});

test.skipIf(whyNoChromium !== undefined)("it works without JavaScript, and hostile text stays text", async () => {
  await using at = await lived();
  await using browser = await startChromium();
  const options = { javaScriptEnabled: false, locale: "en" };
  await using opened = await openPage(browser, at.watch.address ?? "", options);
  const { page, wrong } = opened;
  await page.goto("/");
  const name = hostile.replace("\u202E", "");
  expect(await page.getByRole("link", { name }).first().textContent()).toBe(name);
  await page.getByRole("link", { name: "History", exact: true }).click();
  await page.getByLabel("Result").selectOption("failed");
  await page.getByRole("button", { name: "Show" }).click();
  expect(new URL(page.url()).search).toContain("status=failed");
  expect(await page.getByRole("row").count()).toBe(1 + 4);
  await page.getByRole("link", { name: "Русский" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("История");
  expect(new URL(page.url()).search).toContain("status=failed");
  await page.goto("/preview?job=briefing");
  const report = page.frameLocator("iframe");
  expect(await report.getByRole("heading", { level: 1 }).textContent()).toContain("Утренний брифинг");
  expect(await report.getByText("<img src=https://evil.example/x").count()).toBe(1);
  expect(wrong).toEqual([]);
});

test.skipIf(whyNoChromium !== undefined)("a browser signs in, sees the preview, and signs out", async () => {
  const token = "a-long-token-of-the-page-1234567890";
  await using at = await lived({ token });
  await using browser = await startChromium();
  await using opened = await openPage(browser, at.watch.address ?? "", { locale: "ru" });
  const { page } = opened;
  await page.goto("/");
  expect(await page.evaluate(findBarriers)).toEqual([]);
  await page.getByLabel("Токен").fill("wrong");
  await page.getByRole("button", { name: "Войти" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("не подходит");
  await page.getByLabel("Токен").fill(token);
  await page.getByRole("button", { name: "Войти" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Состояние");
  expect(page.url()).not.toContain(token);
  await page.goto("/preview?job=briefing");
  const report = page.frameLocator("iframe");
  expect(await report.getByRole("heading", { level: 1 }).textContent()).toContain("Утренний брифинг");
  await page.getByRole("button", { name: "Выйти" }).click();
  expect(await page.getByLabel("Токен").count()).toBe(1);
  // The two answers of 401 are what the browser itself reports.
  expect(opened.wrong.filter((text) => !text.includes("401"))).toEqual([]);
});
