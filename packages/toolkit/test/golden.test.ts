import { startEmulator } from "@b24kit/emulator";
import { describe, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { type Language, openPortal, renderJson, renderMarkdown, renderText, scenarios } from "../src/index.ts";

/**
 * Every report of the table as a reader sees it, of the demo company in both languages. After a wanted change:
 * `pnpm --filter b24kit golden`, and read the difference.
 */
const now = "2026-11-23T10:20:00+03:00";
const languages: readonly Language[] = ["ru", "en"];
const worlds = new Map(languages.map((lang) => [lang, sharedWorld({ seed: lang, now, fixedClock: true })]));

describe.each(scenarios.map(({ id }) => id))("%s", (id) => {
  test.each(languages)("in %s as text, Markdown and JSON", async (lang) => {
    const emulator = await startEmulator({ world: worlds.get(lang)! });
    const portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false });
    try {
      const report = await portal.report(id, {}, { lang });
      const text = renderText(report, { width: 80, colour: false, emoji: true, lang });
      await expect(stable(text)).toMatchFileSnapshot(`golden/${id}.${lang}.txt`);
      await expect(stable(renderMarkdown(report, { emoji: true, lang }))).toMatchFileSnapshot(
        `golden/${id}.${lang}.md.txt`,
      );
      await expect(stable(renderJson(report))).toMatchFileSnapshot(`golden/${id}.${lang}.json.txt`);
    } finally {
      await portal.close();
      await emulator.close();
    }
  });
});

/** The emulator listens on another port every time. */
function stable(text: string): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, "portal.example");
}
