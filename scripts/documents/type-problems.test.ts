import { join } from "node:path";
import { expect, test } from "vitest";
import { typeProblems } from "./type-problems.ts";

const root = join(import.meta.dirname, "..", "..");
const fence = { file: "docs/page.md", line: 10, language: "ts", note: "" };

test("a program of a document that does not compile is told with the line of the document", () => {
  const programs = [
    { ...fence, text: "export const right: number = 1;\n" },
    { ...fence, text: 'const fine = 1;\nconst wrong: number = "one";\nconsole.log(fine, wrong);\n' },
  ];
  expect(typeProblems(root, programs)).toEqual([expect.stringMatching(/^docs\/page\.md:12: error TS2322: /)]);
});
