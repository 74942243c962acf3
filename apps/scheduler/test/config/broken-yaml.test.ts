import * as fc from "fast-check";
import { expect, test } from "vitest";
import { preset } from "../../src/config/preset.ts";
import { printProblems } from "../../src/config/print-problems.ts";
import { parseConfig } from "../../src/config/read-config.ts";

function expectPlaced(text: string): void {
  const { config, problems, source } = parseConfig("schedule.yaml", text);
  expect(config === undefined).toBe(problems.length > 0);
  const lines = source.text.split(/\r?\n/);
  for (const { line, column } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  for (const language of ["ru", "en"] as const) printProblems(problems, source, language);
}

test("no text makes it throw, and every problem stands inside the file", () => {
  const token = fc.constantFrom(
    ..."version: 1|\n|\r\n|  |\t|jobs:|targets:|a:|kind: |email|file|to: |[|]|{|}|&a |*a|!!x |%YAML 1.1\n|---\n|...\n|? |- |\"|'|# |: |__proto__: |constructor: |null|~|.nan|report: tasks|when: daily at 9:00|for: |📅|й|\u0000|\uFEFF".split(
      "|",
    ),
    "|\n ",
    ">\n ",
  );
  const made = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(""));
  fc.assert(fc.property(fc.oneof(made, fc.string({ unit: "binary" })), expectPlaced), { numRuns: 3000 });
});

test("nor does a preset in which something was changed", () => {
  const change = fc.record({
    at: fc.nat(3000),
    drop: fc.nat(12),
    add: fc.constantFrom("", " ", "\n", "x", ":", "{", "[", '"', "&b *b", "\t", "- ", "5", "null", "{}"),
  });
  fc.assert(
    fc.property(fc.constantFrom("ru", "en"), fc.array(change, { minLength: 1, maxLength: 4 }), (language, changes) => {
      // Without comments, so that changes meet what is read.
      const text = preset(language)
        .replaceAll(/ *#.*\n/g, "\n")
        .replaceAll(/\n+/g, "\n");
      const changed = changes.reduce(
        (now, { at, drop, add }) => now.slice(0, at % now.length) + add + now.slice((at % now.length) + drop),
        text,
      );
      expect(changed).not.toBe("");
      expectPlaced(changed);
    }),
    { numRuns: 1500 },
  );
});
