import stringWidth from "string-width";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmful, nastyText } from "../../test/nasty-text.ts";
import { renderTable } from "./table.ts";
import { padText, textWidth } from "./text-width.ts";

const columns = [
  { title: "Сделка", align: "left" },
  { title: "Сумма", align: "right" },
] as const;

describe("textWidth", () => {
  it("is that of string-width for the text that people write", () => {
    const letters = fc.constantFrom(
      ...Array.from("aZéßñЖщёїΩ09 .,;:!?«»“”—–…№§©®°±×÷≈≤≥∞−₽€$£¥%&@#*()[]{}<>/|_-+=~^`'\""),
    );
    const wide = fc.constantFrom(...Array.from("東京支店日本語中文한국어ぁんアン、。（）！"));
    const emoji = fc.constantFrom(
      "📅",
      "✅",
      "💰",
      "👥",
      "⚠️",
      "🚚",
      "👨‍👩‍👧",
      "👍🏽",
      "🇷🇺",
      "1️⃣",
      "❤️",
      "☎️",
      "🏳️‍🌈",
      "e\u0301",
      "й",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, wide, emoji), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        expect(textWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("pads by columns, not by characters", () => {
    expect(padText("東京", 6)).toBe("東京  ");
    expect(padText("e\u0301", 3, "right")).toBe("  e\u0301");
    expect(padText("longer", 3)).toBe("longer");
  });
});

describe("renderTable", () => {
  it("aligns Cyrillic, emoji, CJK and combining characters", () => {
    const rows = [
      ["Поставка 🚚", "1\u00A0250\u00A0000\u00A0₽"],
      ["東京", "5\u00A0₽"],
      ["Cafe\u0301", ""],
    ];
    expect(renderTable(columns, rows, { width: 80 })).toBe(
      [
        "Сделка             Сумма",
        "───────────  ───────────",
        "Поставка 🚚  1\u00A0250\u00A0000\u00A0₽",
        "東京                 5\u00A0₽",
        "Cafe\u0301",
      ].join("\n"),
    );
  });

  it("wraps long cells and never breaks an amount", () => {
    const rows = [["Поставка оборудования для нового склада в Екатеринбурге", "1\u00A0250\u00A0000\u00A0₽"]];
    expect(renderTable(columns, rows, { width: 40, plain: true })).toBe(
      [
        "Сделка                             Сумма",
        "Поставка оборудования для    1\u00A0250\u00A0000\u00A0₽",
        "нового склада в",
        "Екатеринбурге",
      ].join("\n"),
    );
  });

  it("cuts a long name after so many lines, never a number", () => {
    const rows = [
      ["Поставка оборудования для нового склада в Екатеринбурге", "1\u00A0250\u00A0000\u00A0₽"],
      ["日本語".repeat(30), "5 6 7"],
      ["Аудит", ""],
    ];
    const shown = renderTable(columns, rows, { width: 40, plain: true, cellLines: 2 }).split("\n");
    expect(shown.slice(1)).toEqual([
      "Поставка оборудования для    1\u00A0250\u00A0000\u00A0₽",
      "нового склада в…",
      `${"日本語".repeat(30).slice(0, 13)}         5 6 7`,
      `${"日本語".repeat(30).slice(13, 26)}…`,
      "Аудит",
    ]);
    expect(Math.max(...shown.map(textWidth))).toBeLessThanOrEqual(40);
  });

  it("becomes a list of cards where the words do not fit side by side", () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ title: `Column${index}`, align: "right" as const }));
    const table = renderTable(many, [many.map((_, index) => `${index}000000`)], { width: 40 });
    expect(table.split("\n")).toEqual([
      "0000000",
      ...[1, 2, 3, 4, 5].map((index) => `  Column${index}: ${index}000000`),
    ]);
  });

  it("colours by tone when asked, and only then", () => {
    const rows = [[[{ text: "late", tone: "bad" as const }], "1"]];
    expect(renderTable(columns, rows, { width: 80, colour: true })).toContain("\u001B[31mlate\u001B[39m");
    expect(renderTable(columns, rows, { width: 80 })).not.toContain("\u001B");
  });

  it("shows missing cells as empty ones, and no columns as nothing", () => {
    expect(renderTable(columns, [["a"]], { width: 80, plain: true })).toBe("Сделка  Сумма\na");
    expect(renderTable([], [[]], { width: 80, plain: true })).toBe("");
  });

  it("never exceeds the width and never shows a harmful character", () => {
    const table = fc.record({
      columns: fc.array(fc.record({ title: nastyText, align: fc.constantFrom("left" as const, "right" as const) }), {
        maxLength: 14,
      }),
      rows: fc.array(fc.array(nastyText, { maxLength: 14 }), { maxLength: 5 }),
      width: fc.integer({ min: 40, max: 160 }),
    });
    fc.assert(
      fc.property(table, ({ columns, rows, width }) => {
        const lines = renderTable(columns, rows, { width }).split("\n");
        for (const line of lines) {
          expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(harmful);
        }
      }),
    );
  });
});
