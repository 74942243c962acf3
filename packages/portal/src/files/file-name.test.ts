import * as fc from "fast-check";
import { expect, test } from "vitest";
import { localName } from "./file-name.ts";

test.each([
  ["report.pdf", "report.pdf"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\windows\\win.ini", "win.ini"],
  ["/etc/shadow", "shadow"],
  ["..", "file"],
  [".", "file"],
  ["", "file"],
  ["a/..", "file"],
  [".bashrc", "_bashrc"],
  ["a\0b\u001B[31m.txt", "ab[31m.txt"],
  ["отчёт 😀.pdf", "отчёт 😀.pdf"],
  ["invoice\u202Efdp.exe", "invoicefdp.exe"],
  ["C:evil.exe", "C_evil.exe"],
  ["a.txt:stream", "a.txt_stream"],
  ["::", "file"],
  ["con.txt", "_con.txt"],
  ["NUL", "_NUL"],
  ["Com1 .tar.gz", "_Com1 .tar.gz"],
  ["lpt9.", "_lpt9."],
  ["conto.pdf", "conto.pdf"],
  ["com.txt", "com.txt"],
])("%j becomes %j", (given, expected) => {
  expect(localName(given)).toBe(expected);
});

test("300 letters are cut to what a file system takes, the ending stays", () => {
  const name = localName(`${"ё".repeat(300)}.xlsx`);
  expect(name).toMatch(/^ё{100,}\.xlsx$/);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
});

test.each([
  [`e${"\u0301".repeat(150)}.bashrc`, /^e\u0301{100,}\.bashrc$/],
  [`e${"\u0301".repeat(240)}`, /^e\u0301{100,}$/],
  [`cone${"\u0301".repeat(150)}.txt`, /^_con\.txt$/],
])("a letter with more marks than there is room for leaves no hidden or empty name", (given, expected) => {
  const name = localName(given);
  expect(name).toMatch(expected);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
});

test("no name leaves its folder, is hidden, or is too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = localName(given);
      expect(name).not.toMatch(/[\\/\0:]|^\./);
      expect(name.trim()).not.toBe("");
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});
