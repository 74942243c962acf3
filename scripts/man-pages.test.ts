import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manPages } from "./man/man-pages.ts";
import { asIs, quoted, roff } from "./man/roff.ts";

const root = join(import.meta.dirname, "..");
const pages = [...(await manPages())];
const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined;

test.each(pages)("%s is what node scripts/build-man.ts writes", (path, text) => {
  expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

test.skipIf(!has("mandoc", "-T")).each(pages)("mandoc finds nothing wrong with %s", (_path, text) => {
  const { stdout } = spawnSync("mandoc", ["-T", "lint", "-W", "warning"], { input: text, encoding: "utf8" });
  const found = stdout.split("\n").filter((line) => line !== "");
  // A page of a program has the date of its package.
  expect(found.filter((line) => !line.includes("missing date"))).toEqual([]);
});

test.skipIf(!has("man", "--version")).each(pages)("man shows %s without a warning", (path) => {
  const env = { PATH: process.env["PATH"], MANWIDTH: "100", LANG: "C.UTF-8" };
  const shown = spawnSync("man", ["--warnings", "-l", join(root, path)], { env, encoding: "utf8" });
  expect({ code: shown.status, stderr: shown.stderr }).toEqual({ code: 0, stderr: "" });
  expect(shown.stdout).toContain("--lang");
});

test("what roff would take for a request or an escape is text", () => {
  expect(roff(".b24 \\n")).toBe("\\&.b24 \\en");
  expect(roff("'x' — 5")).toBe("\\&'x' \\[u2014] 5");
  expect(quoted('a "b" -c')).toBe('"a \\(dqb\\(dq \\-c"');
  expect(asIs("\n\na\n\n  b\n")).toEqual([".nf", "a", ".sp", "  b", ".fi"]);
});
