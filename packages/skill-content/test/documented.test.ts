import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { layouts, skills } from "../src/index.ts";

const document = readFileSync(new URL("../../../docs/skills.md", import.meta.url), "utf8");

test.each(layouts)("docs/skills.md tells where $id looks for skills, and the page that says so", (layout) => {
  expect(document).toContain(`| \`${layout.id}\``);
  expect(document).toContain(`~/${layout.folder.join("/")}`);
  expect(document).toContain(`(${layout.documentation})`);
});

test("docs/skills.md names every skill, and its budget", () => {
  for (const { id, budget } of skills) {
    expect(document).toContain(`| \`${id}\``);
    expect(document).toContain(budget.toLocaleString("en-US"));
  }
});
