import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeFromFile } from "../src/auth/remove-from-file.ts";

test.each([0o640, 0o644, 0o600])("a file keeps its mode, %o, and its link", async (mode) => {
  const folder = mkdtempSync(join(tmpdir(), "b24-file-"));
  const file = join(folder, "real.env");
  const address = "https://a.bitrix24.ru/rest/1/m4rkers3cret99/";
  writeFileSync(file, `A=${address}\nB=2\n`);
  chmodSync(file, mode);
  symlinkSync(file, join(folder, ".env"));
  expect(await removeFromFile(join(folder, ".env"), address)).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("A=\nB=2\n");
  expect(statSync(file).mode & 0o777).toBe(mode);
  expect(readdirSync(folder).toSorted()).toEqual([".env", "real.env"]);
});
