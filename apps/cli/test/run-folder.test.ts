import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { setup } from "../../../scripts/testing/run-folder.ts";

test("every temporary folder of this run is in the folder of the run", () => {
  expect(basename(tmpdir())).toMatch(/^b24-tests-/);
});

test("what a run leaves behind is removed with its folder", () => {
  const outer = tmpdir();
  const remove = setup();
  const left = mkdtempSync(join(tmpdir(), "b24-left-"));
  writeFileSync(join(left, "file"), "x");
  expect(dirname(dirname(left))).toBe(outer);
  remove();
  expect(tmpdir()).toBe(outer);
  expect(existsSync(dirname(left))).toBe(false);
  expect(existsSync(outer)).toBe(true);
});
