import { expect, test } from "vitest";
import type { Answer } from "./answer.ts";
import { envelopeSchema } from "./envelope.ts";
import { toResult } from "./to-result.ts";

function structuredOf(answer: Answer) {
  return envelopeSchema.parse(toResult(answer, "concise", "m").structuredContent);
}

test("what could not be read is told, however long the rest is", () => {
  const lines = Array.from({ length: 500 }, (_, index) => `line ${index}`);
  const { content } = toResult({ data: null, lines, notices: ["unreadable: Deals"] }, "concise", "m");
  const [first] = content;
  const text = first?.type === "text" ? first.text : "";
  expect(text).toMatch(/\n! unreadable: Deals\nline 0\n/);
  expect(text).toMatch(/Cut to size: \d+ more lines; detail: "full" gives more\./);
});

test("one line is one line", () => {
  const lines = Array.from({ length: 29 }, (_, index) => `line ${index}`);
  expect(JSON.stringify(toResult({ data: null, lines }, "concise", "m"))).toContain("1 more line;");
});

test("data that are cut say so in structured content, too", () => {
  const data = { found: Array.from({ length: 900 }, (_, id) => ({ id, text: "x".repeat(90) })) };
  const { found } = structuredOf({ data }).data as { found: unknown[] };
  expect(structuredOf({ data }).notices).toEqual([
    expect.stringContaining(`truncated: data is not whole: found ${found.length} of 900`),
  ]);
});

test("a row that is too large by itself is given in part, which is told", () => {
  const items = [{ id: 1, text: "x".repeat(9000), list: Array.from({ length: 400 }, () => "entry") }, { id: 2 }];
  const rows = { items, lineOf: () => "row", nextAfter: (count: number) => (count < 2 ? `after ${count}` : undefined) };
  const result = toResult({ data: null, rows }, "concise", "m");
  expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(6144);
  const structured = structuredOf({ data: null, rows });
  expect(structured).toMatchObject({ shown: 1, next: "after 1", data: { rows: [{ id: 1 }] } });
  expect(structured.notices.join(" ")).toMatch(/list \d+ of 400/);
});
