import { renderJson, renderMarkdown, renderText, reportSchema, type Language } from "@b24kit/report";
import { describe, expect, test } from "vitest";
import { findScenario, runReport } from "../src/index.ts";
import { memoryPortal } from "./memory-portal.ts";
import { now, smallDay } from "./small-day.ts";

const languages: readonly Language[] = ["ru", "en"];

describe.each(["briefing", "day-plan", "schedule", "tasks", "day-results"])("%s", (id) => {
  const scenario = findScenario(id)!;

  test.each(languages)("in %s as text, markdown and JSON", async (lang) => {
    const portal = memoryPortal({ answers: smallDay });
    const report = await runReport({ portal, scenario, now, lang, parameters: { explain: false } });
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect((await scenario.data()).safeParse(report.data).error).toBeUndefined();
    const text = renderText(report, { width: 100, colour: false, emoji: true, lang });
    await expect(text).toMatchFileSnapshot(`golden/${id}.${lang}.txt`);
    await expect(renderMarkdown(report, { emoji: true, lang })).toMatchFileSnapshot(`golden/${id}.${lang}.md.txt`);
    await expect(renderJson(report)).toMatchFileSnapshot(`golden/${id}.${lang}.json.txt`);
    expect(text.length).toBeLessThanOrEqual(1500);
  });

  test.each(languages)("explained in %s", async (lang) => {
    const portal = memoryPortal({ answers: smallDay });
    const report = await runReport({ portal, scenario, now, lang, parameters: { explain: true } });
    const section = report.blocks.find((block) => block.kind === "section" && block.id === "explain");
    const text = renderText({ ...report, blocks: [section!] }, { width: 100, colour: false, emoji: true, lang });
    await expect(text).toMatchFileSnapshot(`golden/${id}.explain.${lang}.txt`);
  });
});
