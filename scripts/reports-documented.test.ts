import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scenarios } from "b24kit";
import { describe, expect, test } from "vitest";

const textOf = (file: string): string => readFileSync(join(import.meta.dirname, "..", file), "utf8");

describe.each(scenarios.map(({ id }) => id))("%s", (id) => {
  test.each(["docs/reports.md", "docs/ru/reports.md"])("has a section with an output of its own in %s", (file) => {
    const [, section = ""] = textOf(file).split(`\n### ${id}\n`);
    const [own = ""] = section.split("\n## ")[0]!.split("\n### ");
    expect(own).toContain(`./b24 report ${id}`);
    expect(own).toMatch(/^```text output/m);
  });

  test("stands in the list of the README", () => {
    expect(textOf("README.md")).toMatch(new RegExp(`^\\| \`${id}\` `, "m"));
  });
});
