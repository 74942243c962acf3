import { expect, test } from "vitest";
import { wrapLines } from "./wrap-lines.ts";

const names = Array.from({ length: 30 }, (_, index) => `"FIELD_${index}"`);

function squeeze(text: string): string {
  return text.replaceAll(/[\s|,]/g, "");
}

test("long unions and imports are broken, nothing is lost, short lines stay", () => {
  const source = [
    `    result: Loose<${names.join(" | ")}>;`,
    `import type { ${names.map((name) => name.slice(1, -1)).join(", ")} } from "./values.ts";`,
    `    result: Loose<"A" | "B">;`,
    `    * @see https://example.com/${"x".repeat(120)}`,
  ].join("\n");
  const wrapped = wrapLines(source);
  expect(squeeze(wrapped)).toBe(squeeze(source));
  expect(wrapped.split("\n").filter((line) => line.length > 120)).toHaveLength(1);
  expect(wrapped).toContain('    result: Loose<\n      | "FIELD_0" | "FIELD_1"');
  expect(wrapped).toContain('"FIELD_29"\n    >;\nimport type {\n  FIELD_0,\n');
  expect(wrapped).toContain(`\n    result: Loose<"A" | "B">;\n`);
});
