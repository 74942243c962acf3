import { expect, test } from "vitest";
import { renderJson } from "./json.ts";
import { rowsOf } from "./rows.ts";
import { renderTsv } from "./tsv.ts";

test("rows are the result or the only list in it", () => {
  const rows = [{ ID: "1" }];
  expect(rowsOf(rows)).toBe(rows);
  expect(rowsOf({ items: rows })).toBe(rows);
  expect(rowsOf({ tasks: [] })).toBeUndefined();
  expect(rowsOf({ a: rows, b: 1 })).toBeUndefined();
  expect(rowsOf(["crm", "task"])).toBeUndefined();
  expect(rowsOf(null)).toBeUndefined();
  expect(rowsOf("x")).toBeUndefined();
});

test("TSV keeps one row a line", () => {
  const text = renderTsv(
    [
      { A: "x\ty\n\\", B: null },
      { A: "2  3", C: { d: 1 } },
    ],
    (cell) => cell,
  );
  expect(text).toBe('A\tB\tC\nx\\ty\\n\\\\\t\t\n2  3\t\t{"d":1}\n');
});

test("JSON is exact, and what acts on a terminal is escaped", () => {
  const value = { a: "\u001B[31m\u202Eabc\u009B\u0000" };
  const text = renderJson(value);
  expect(text).toMatch(/^[\n -~]*$/);
  expect(JSON.parse(text)).toEqual(value);
});
