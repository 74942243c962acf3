import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmful, nastyText } from "../../test/nasty-text.ts";
import { cutText } from "./cut-text.ts";
import { safeLink } from "./safe-link.ts";
import { scrubLines, scrubText } from "./scrub-text.ts";
import { textWidth } from "../text/text-width.ts";

describe("scrubText", () => {
  it.each([
    ["\u001B[31mred\u001B[0m deal", "red deal"],
    ["\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007", "click"],
    ["\u001B]0;stolen title\u001B\\name", "name"],
    ["\u001B]unterminated", "unterminated"],
    ["\u001B[31", ""],
    ["\u009B31mC1", "C1"],
    ["\u001BPdevice\u001B\\name", "name"],
    ["\u001Bcreset", "reset"],
    ["a\u202Egnp.exe\u202C", "agnp.exe"],
    ["\u2066isolated\u2069\u200E", "isolated"],
    ["ze\u200Bro\u200D\uFEFF", "zero"],
    ["smuggled\u{E0041}\u{E0042}", "smuggled"],
    ["two\r\nlines\tand\u2028more", "two lines and more"],
    ["many      spaces", "many spaces"],
    ["lone \uD83D", "lone \uFFFD"],
    [`z${"\u0301".repeat(50)}`, `z${"\u0301".repeat(4)}`],
    ["family 👨‍👩‍👧 and ⚠️", "family 👨‍👩‍👧 and ⚠️"],
    ["שלום עולם", "שלום עולם"],
    ["1\u00A0250\u00A0000\u00A0₽", "1\u00A0250\u00A0000\u00A0₽"],
    ["\uFE0F\u200D👨\u200D👩", "👨\u200D👩"],
  ])("turns %j into %j", (input, output) => expect(scrubText(input)).toBe(output));

  it("leaves nothing harmful, whatever comes in, and changes nothing the second time", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const scrubbed = scrubText(text);
        expect(scrubbed).not.toMatch(harmful);
        expect(scrubbed).not.toContain("\n");
        expect(scrubbed.isWellFormed()).toBe(true);
        expect(scrubText(scrubbed)).toBe(scrubbed);
      }),
      { numRuns: 1000, examples: [["\uFE0F\u200D👨"]] },
    );
  });

  it("keeps the lines of texts that have lines", () => {
    expect(scrubLines("one\n\ttwo\u001B[0m\r\nthree\u2028four")).toBe("one\n\ttwo\nthree\nfour");
  });

  it("needs time in proportion to the length of hostile text", () => {
    for (const text of ["\u001B]", "\u009D", "\u0090x", "\u001BP", "\u001B[", "\u0301", "\u200D", "\u001B[0;", " "]) {
      expect(scrubText(text.repeat(100_000)).length).toBeLessThan(500_000);
    }
  });
});

describe("cutText", () => {
  it("cuts by columns between characters", () => {
    expect(cutText("Поставка оборудования", 10)).toBe("Поставка…");
    expect(cutText("Поставка", 8)).toBe("Поставка");
    expect(cutText("東京支店", 6)).toBe("東京…");
    expect(cutText("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 5)).toBe("👨‍👩‍👧👨‍👩‍👧…");
  });

  it("never gives more columns than asked for", () => {
    fc.assert(
      fc.property(nastyText.map(scrubText), fc.integer({ min: 1, max: 50 }), (text, width) => {
        expect(textWidth(cutText(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("safeLink", () => {
  it.each([
    ["https://example.com/crm/deal/details/1/", "https://example.com/crm/deal/details/1/"],
    ["https://example.com/a b?q=(x)|*'[y]", "https://example.com/a%20b?q=%28x%29%7C%2A%27[y]"],
    ["https://пример.рф/сделка", "https://xn--e1afmkfd.xn--p1ai/%D1%81%D0%B4%D0%B5%D0%BB%D0%BA%D0%B0"],
    ["https://example.com/100%25", "https://example.com/100%25"],
    ["mailto:anna@example.com", "mailto:anna@example.com"],
    ["tel:+74951234567", "tel:+74951234567"],
  ])("keeps %s", (link, safe) => expect(safeLink(link)).toBe(safe));

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "\u0001javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "vbscript:x",
    "/crm/deal/1/",
    "https://user:password@example.com/",
    "",
  ])("drops %j", (link) => expect(safeLink(link)).toBeUndefined());

  it("lets through nothing that ends a link in any format", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(safeLink(`https://example.com/${text}`) ?? "").toMatch(/^[\x21-\x7E]*$/);
        expect(safeLink(`https://example.com/?${text}`) ?? "").not.toMatch(/[()<>"'`\\|* ]/);
      }),
    );
  });
});
