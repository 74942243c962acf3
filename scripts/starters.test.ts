import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");

test.each(["b24", "b24-mcp", "b24-scheduler"])("%s starts the same for a shell and for cmd", (name) => {
  expect(read(name)).toMatch(
    new RegExp(`^INIT_CWD=\\$PWD exec node "\\$here/scripts/bootstrap.mjs" ${name} "\\$@"$`, "m"),
  );
  const lines = read(`${name}.cmd`).split("\r\n");
  expect(lines).toContain('set "INIT_CWD=%CD%"');
  expect(lines.slice(-2)).toEqual([`node "%~dp0scripts\\bootstrap.mjs" ${name} %*`, ""]);
  expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
});
