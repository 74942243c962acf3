import { expect, test } from "vitest";
import { printProblems } from "../../src/config/print-problems.ts";
import { parseConfig } from "../../src/config/read-config.ts";

const lines = (line: (index: number) => string, count = 40_000): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");
const head = "version: 1\ntargets:\n  me: { kind: stdout }\n";

// Each of them took minutes when every problem was looked up from the first line on. Time of this process: what else the computer does is
// no part of it.
test.each([
  ["doubled keys", `${head}jobs:\n${lines(() => "  a: 1\n")}`, 5],
  ["broken lines", `${head}jobs:\n${lines((index) => `  a${index}: 'x' y\n`, 120_000)}`, 5],
  [
    "wrong jobs",
    `${head}jobs:\n${lines((index) => `  a${index}: { report: tasks, when: daily at 9:00, to: b${index} }\n`)}`,
    5,
  ],
  ["wrong targets", `version: 1\njobs: {}\ntargets:\n${lines((index) => `  a${index}: 5\n`)}`, 4],
  ["wrong keys", `${head}jobs: {}\n${lines((index) => `a${index}: 5\n`)}`, 5],
])("of a file full of %s the first hundred are found, in good time", (_, text, line) => {
  const before = process.cpuUsage();
  const { problems, source } = parseConfig("schedule.yaml", text);
  expect(problems).toHaveLength(100);
  expect(problems[0]?.line).toBeLessThanOrEqual(line + 1);
  expect(printProblems(problems, source, "en")).toContain("and 80+ more");
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(10_000);
});
