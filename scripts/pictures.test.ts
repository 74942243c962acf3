import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type PicturedReports, picturedReports, terminalColumns } from "./pictures/pictured-reports.ts";
import { sourceMark, sourceOf, withSource } from "./pictures/picture-source.ts";
import { terminalPicture } from "./pictures/terminal-picture.ts";
import { terminalRuns } from "./pictures/terminal-runs.ts";

const folder = join(import.meta.dirname, "..", "docs", "pictures");
let reports: PicturedReports;

describe("the pictures of the README show what the reports say now (else: node scripts/build-pictures.ts)", () => {
  beforeAll(async () => {
    reports = await picturedReports();
  });

  test("the briefing", () => {
    const picture = readFileSync(join(folder, "briefing.svg"), "utf8");
    expect(picture).toBe(terminalPicture("./b24 report briefing", reports.briefing, terminalColumns));
  });

  test("the page of the pipeline", () => {
    expect(sourceOf(readFileSync(join(folder, "pipeline.png")))).toBe(sourceMark(reports.pipeline));
  });
});

test("a picture keeps the mark of its page, and one without has none", () => {
  const png = readFileSync(join(folder, "pipeline.png"));
  const header = png.subarray(0, 33);
  expect(sourceOf(header)).toBeUndefined();
  expect(sourceOf(withSource(header, sourceMark("page")))).toBe(sourceMark("page"));
});

test("a terminal's line is runs of one look, each in its column", () => {
  expect(terminalRuns("\u001B[1m📅 Day\u001B[22m  \u001B[33mlate\u001B[39m")).toEqual([
    [
      { column: 0, columns: 6, text: "📅 Day", style: ["bold"] },
      { column: 8, columns: 4, text: "late", style: ["yellow"] },
    ],
  ]);
  expect(() => terminalRuns("\u001B[35mx")).toThrow("35");
});

test("markup in a title stays text", () => {
  expect(terminalPicture("b24", "<b> & c", 20)).toContain(">&lt;b&gt; &amp; c</text>");
});
