import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { measuredIn, withMeasuredTables } from "../bench/results/measured-tables.ts";
import { cellOf, quotationsIn, withQuotations } from "../bench/results/quotations.ts";
import { quotingDocuments } from "../bench/results/quoting-documents.ts";
import { readResults, type Result } from "../bench/results/results.ts";

const root = join(import.meta.dirname, "..");
const document = readFileSync(join(root, "bench", "README.md"), "utf8");
const results = readResults();
const [list = ""] = document.split("\n## ");
const benchmarks = [...list.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name = ""]) => name);
const quoted = quotingDocuments().flatMap((path) =>
  quotationsIn(readFileSync(path, "utf8")).map((quotation) => ({ file: relative(root, path), ...quotation })),
);

/** A quotation, a link with a heading and without a cell, a link to the page. */
const text = (figure: string): string =>
  `[${figure}](../bench/README.md#files "upload: b24kit"), [1 s](bench/README.md#files), [page](bench/README.md)`;

test("the tables of bench/README.md are those of the results", () => {
  expect(withMeasuredTables(document, results)).toBe(document);
});

test("every benchmark has a table and a result", () => {
  expect(measuredIn(document).toSorted()).toEqual(benchmarks.toSorted());
  expect(Object.keys(results).toSorted()).toEqual(benchmarks.toSorted());
});

test("no two benchmarks have found something of the same name", () => {
  const names = Object.values(results).flatMap(({ findings }) => Object.keys(findings));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("the results name neither the computer nor its folders", () => {
  expect(JSON.stringify(results)).not.toMatch(/\/(?:home|root|tmp|work|Users)\//);
});

test("the README quotes measured figures", () => {
  expect(quoted.filter(({ file }) => file === "README.md")).not.toHaveLength(0);
});

test.each(quoted)("$file: $figure is the figure of $cell", ({ figure, cell = "no cell at all" }) => {
  expect(figure).toBe(cellOf(cell, results));
});

test("new results take the place of quoted ones; a quotation without a cell, and a link to the page, stay", () => {
  const result = { findings: { upload: { b24kit: "9.9 s" } } } as unknown as Result;
  expect(withQuotations(text("12.3 s"), { files: result })).toBe(text("9.9 s"));
  expect(quotationsIn(text("12.3 s")).map(({ cell }) => cell)).toEqual(["upload: b24kit", undefined]);
});
