import { expect, test } from "vitest";
import { explained } from "./explained.ts";
import { isSameChange, toSurvivor } from "./survivor.ts";

const text = 'if (amount < 0) {\n  return "less";\n}\nreturn "";\n';
const at = (line: number, column: number) => ({ line, column });

test("a surviving change is told by its line, what stood there and what stands there instead", () => {
  const result = { location: { start: at(1, 5), end: at(1, 15) }, replacement: "amount <= 0" };
  expect(toSurvivor("a.ts", text, result)).toEqual({
    file: "a.ts",
    line: "if (amount < 0) {",
    change: "amount < 0 → amount <= 0",
  });
});

test("a change of several lines is told on one", () => {
  const result = { location: { start: at(1, 17), end: at(3, 2) }, replacement: "{}" };
  expect(toSurvivor("a.ts", text, result).change).toBe('{ return "less"; } → {}');
});

test("no change is explained twice", () => {
  const twice = explained.filter((one) => explained.some((other) => other !== one && isSameChange(one, other)));
  expect(twice).toEqual([]);
});
