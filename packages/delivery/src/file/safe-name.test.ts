import { win32 } from "node:path";
import { expect, test } from "vitest";
import { safeName } from "./safe-name.ts";

test.each([
  ["CON", "_CON"],
  ["con.txt", "_con.txt"],
  ["Aux .report.md", "_Aux .report.md"],
  ["COM1", "_COM1"],
  ["LPT\u00B2.csv", "_LPT\u00B2.csv"],
  ["CONIN$", "_CONIN$"],
  ["console", "console"],
  ["com10", "com10"],
  ["a:b", "a-b"],
  ['<a>"b"|c?*', "-a--b--c--"],
  ["C:\\Users\\x", "C--Users-x"],
  ["\\\\server\\share", "--server-share"],
  ["..\\..\\x", "-..-x"],
  ["name. . ", "name"],
  ["...", "-"],
  ["", "-"],
])("%j is a name that Windows takes: %j", (given, name) => {
  expect(safeName(given)).toBe(name);
  expect(win32.basename(name)).toBe(name);
  expect(win32.parse(name).root).toBe("");
});

test("what is cut to its length is no device and does not end with a full stop", () => {
  expect(safeName(`${"a".repeat(79)}. b`)).toBe("a".repeat(79));
  expect(safeName(`nul${" ".repeat(90)}x`)).toMatch(/^_?nul/);
});
