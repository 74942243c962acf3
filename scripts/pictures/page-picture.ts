import { openPage, startChromium } from "../../packages/report/test/browser/chromium.ts";

/** The upper part of a page as a browser shows it by day, a PNG. Throws when the page complains or asks for anything else. */
export async function pagePicture(
  html: string,
  size: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  await using browser = await startChromium();
  await using opened = await openPage(browser, html, { viewport: size, colorScheme: "light", deviceScaleFactor: 1.5 });
  const picture = await opened.page.screenshot();
  if (opened.wrong.length > 0) throw new Error(opened.wrong.join("\n"));
  return picture;
}
