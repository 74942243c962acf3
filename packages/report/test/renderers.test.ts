import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  type Report,
  renderJson,
  renderMarkdown,
  renderText,
  reportJsonSchema,
  reportSchema,
  textWidth,
} from "../src/index.ts";
import { hostileReport } from "./hostile-report.ts";
import { harmful, nastyText } from "./nasty-text.ts";
import { sampleReport } from "./sample-report.ts";

const languages = ["ru", "en"] as const;
const text = (report: Report, options: Partial<Parameters<typeof renderText>[1]> = {}) =>
  renderText(report, { width: 80, colour: false, emoji: true, lang: "ru", ...options });

describe.each(languages)("golden outputs in %s", (lang) => {
  it.each([40, 80])("text, %i columns", async (width) => {
    await expect(text(sampleReport(lang), { lang, width })).toMatchFileSnapshot(`golden/sample.${lang}.${width}.txt`);
  });

  it("text, plain", async () => {
    const plain = text(sampleReport(lang), { lang, plain: true, emoji: false, colour: true });
    await expect(plain).toMatchFileSnapshot(`golden/sample.${lang}.plain.txt`);
  });

  it("markdown", async () => {
    const markdown = renderMarkdown(sampleReport(lang), { lang, emoji: true });
    await expect(markdown).toMatchFileSnapshot(`golden/sample.${lang}.markdown.txt`);
  });
});

const cell = (name: string) => [{ text: name, link: "https://example.com/" }];

describe("renderText", () => {
  it("colours only when asked", () => {
    expect(text(sampleReport("ru"), { colour: true })).toContain("\u001B[31mпросрочена на 5\u00A0дней\u001B[39m");
    expect(text(sampleReport("ru"))).not.toContain("\u001B");
    expect(text(sampleReport("ru"), { colour: true, plain: true })).not.toContain("\u001B");
  });

  it("shows the same text with and without colour", () => {
    // oxlint-disable-next-line no-control-regex -- the codes are what is removed
    const bare = text(sampleReport("en"), { colour: true }).replace(/\u001B\[\d+m/g, "");
    expect(bare).toBe(text(sampleReport("en")));
  });

  it("drops the emoji of headings with the option", () => {
    expect(text(sampleReport("ru"), { emoji: false })).not.toContain("📅");
  });

  it("puts what could not be read before other notices, and the hint last", () => {
    const lines = text(sampleReport("ru")).trimEnd().split("\n");
    const index = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(index("! Раздел «Дни рождения» не прочитан")).toBeLessThan(index("! Раздел «Зависшие сделки» неполный"));
    expect(index("! Раздел «Зависшие сделки» неполный")).toBeLessThan(index("• Показано только то"));
    expect(index("На 21")).toBeGreaterThan(index("• У сделки"));
    expect(lines.at(-1)).toMatch(/^Подсказка: /);
  });

  it("says where an offset came from", () => {
    const report: Report = { ...sampleReport("ru"), timeZone: { id: "+05:00", source: "server-offset" } };
    expect(text(report).replaceAll(/\s+/g, " ")).toContain("11:00 · время UTC+05:00, по часам сервера портала");
  });

  it("cuts names of 3,000 characters and names records that have none", () => {
    const items = [{ text: cell("я".repeat(3000)) }, { text: cell("\u200B") }];
    const report: Report = { ...sampleReport("ru"), blocks: [{ kind: "list", items }], notices: [] };
    const shown = text(report, { width: 200 });
    expect(shown).toContain(`${"я".repeat(119)}…\n`);
    expect(shown).toContain("• (без названия)\n");
  });

  it("writes tables as tab-separated values with whole cells when asked", () => {
    const title = `Поставка\tс табуляцией ${"я".repeat(90)}`;
    const table = {
      kind: "table" as const,
      columns: [
        { title: "Сделка", align: "left" as const },
        { title: "Сумма", align: "right" as const },
      ],
      rows: [[cell(title), "1\u00A0250\u00A0000\u00A0₽"], [cell("東京 🚚")]],
      more: 3,
    };
    const section = { kind: "section" as const, id: "deals", title: "Сделки", blocks: [table] };
    const shown = text({ ...sampleReport("ru"), blocks: [section] }, { tsv: true, width: 40 }).split("\n");
    const at = shown.indexOf("Сделка\tСумма");
    expect(shown.slice(at, at + 4)).toEqual([
      "Сделка\tСумма",
      `Поставка с табуляцией ${"я".repeat(90)}\t1\u00A0250\u00A0000\u00A0₽`,
      "東京 🚚\t",
      "  ещё\u00A03",
    ]);
    expect(text({ ...sampleReport("ru"), blocks: [section] }, { width: 40 })).not.toContain("\t");
  });

  it("shows an empty report", () => {
    const report: Report = { ...sampleReport("en"), blocks: [], notices: [], hint: null, period: null };
    expect(text(report, { lang: "en" }).split("\n")).toHaveLength(5);
    expect(renderMarkdown(report, { lang: "en", emoji: true })).toMatch(/^# Morning briefing\n\n\*As of/);
  });
});

describe("whatever the portal's texts hold", () => {
  const width = fc.integer({ min: 40, max: 120 });

  it("text fits and holds nothing harmful", () => {
    fc.assert(
      fc.property(nastyText, width, (nasty, width) => {
        const shown = text(hostileReport(sampleReport("ru"), nasty), { width });
        expect(shown).not.toMatch(harmful);
        for (const line of shown.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("coloured text holds no escape but its own", () => {
    fc.assert(
      fc.property(nastyText, (nasty) => {
        const shown = text(hostileReport(sampleReport("ru"), nasty), { colour: true });
        // oxlint-disable-next-line no-control-regex -- the codes are what is removed
        expect(shown.replace(/\u001B\[(1|2|22|31|32|33|39)m/g, "")).not.toMatch(harmful);
      }),
    );
  });

  it("markdown holds nothing harmful, no HTML and no foreign link", () => {
    fc.assert(
      fc.property(nastyText, (nasty) => {
        const markdown = renderMarkdown(hostileReport(sampleReport("ru"), `${nasty}<b>`), { lang: "ru", emoji: true });
        expect(markdown).not.toMatch(harmful);
        expect(markdown).not.toMatch(/[<>]/);
        expect(markdown).not.toMatch(/(?<!\\)\]\((?!https:)/);
      }),
    );
  });

  it("JSON holds nothing harmful, printed or parsed", () => {
    fc.assert(
      fc.property(nastyText, (nasty) => {
        const json = renderJson(hostileReport(sampleReport("ru"), nasty));
        expect(json).not.toMatch(harmful);
        expect(reportSchema.safeParse(JSON.parse(json)).success).toBe(true);
      }),
    );
  });
});

describe("renderJson", () => {
  it("prints the document in its own order, data untouched", () => {
    const { hint, ...rest } = sampleReport("ru");
    const delivery = { isSilent: false, items: 2, newItems: 1, since: null };
    const parsed: Report = JSON.parse(renderJson({ hint, delivery, ...rest })) as Report;
    expect(Object.keys(parsed)).toEqual(Object.keys(reportSchema.shape));
    expect(parsed.data).toEqual(rest.data);
    expect(renderJson(rest as Report, 0)).not.toContain("\n");
  });
});

describe("reportJsonSchema", () => {
  const data = z.strictObject({
    open: z.strictObject({ count: z.int(), sums: z.array(z.record(z.string(), z.string())) }),
    note: z.string(),
  });
  const schema = reportJsonSchema("briefing", data, { title: "Morning briefing" });
  const validator = z.fromJSONSchema(schema);

  it("describes what renderJson prints", () => {
    expect(schema).toMatchObject({ title: "Morning briefing", properties: { report: { const: "briefing" } } });
    for (const lang of languages) {
      const result = validator.safeParse(JSON.parse(renderJson(sampleReport(lang))));
      expect(result.error).toBeUndefined();
    }
  });

  it("refuses other data, another report and unknown keys", () => {
    const report = sampleReport("ru");
    expect(validator.safeParse({ ...report, data: { open: 1 } }).success).toBe(false);
    expect(validator.safeParse({ ...report, report: "weekly" }).success).toBe(false);
    expect(validator.safeParse({ ...report, extra: 1 }).success).toBe(false);
  });
});
