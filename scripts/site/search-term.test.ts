import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { searchTerm } from "../../docs/.vitepress/search-term.ts";

test("a Russian word is found in any case and number, with «е» for «ё»", () => {
  const forms = ["отчёт", "отчет", "отчёты", "Отчётов", "отчётами", "отчёту"];
  expect(new Set(forms.map(searchTerm))).toEqual(new Set(["отчет"]));
  expect(new Set(["просроченная", "просроченные", "просроченных", "просроченное"].map(searchTerm)).size).toBe(1);
});

test("names, codes, numbers and short words stay", () => {
  for (const word of ["b24", "missing-scope", "2026", "план", "velocity"]) expect(searchTerm(word)).toBe(word);
});

test("it needs nothing from outside, since its text alone goes to the browser", () => {
  const copy = runInNewContext(`(${String(searchTerm)})`) as typeof searchTerm;
  expect(copy("Сделками")).toBe(searchTerm("сделка"));
});
