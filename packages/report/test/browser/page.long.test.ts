import { expect, test } from "vitest";
import { barriersIn, type Look } from "./barriers.ts";
import { startChromium, whyNoChromium } from "./chromium.ts";

const looks: readonly Look[] = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["ru", "en"] as const).flatMap((language) => [1280, 360].map((width) => ({ colorScheme, language, width }))),
);

test.skipIf(whyNoChromium !== undefined).each(looks)(
  "a page has no barriers and no errors: $colorScheme, $language, $width pixels wide",
  async (look) => {
    await using browser = await startChromium();
    expect(await barriersIn(browser, look)).toEqual([]);
  },
);
