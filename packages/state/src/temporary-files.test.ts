import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { openFileAtomic, removeTemporaryFiles, temporaryFiles } from "./index.ts";

test("what a killed writer left is found and removed, and nothing else is", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "rows.json");
  const others = [".other.json.1.tmp", ".rows.json", "rows.json", "rows.json.1.tmp"];
  for (const name of others) writeFileSync(join(folder, name), "");
  await (await openFileAtomic(path)).write("half");
  expect(await temporaryFiles(path)).toHaveLength(1);
  await removeTemporaryFiles(path);
  expect(await temporaryFiles(path)).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(others);
});

test("a folder that is missing holds none; one that is a file is told", async () => {
  const folder = temporaryFolder();
  expect(await temporaryFiles(join(folder, "none", "rows"))).toEqual([]);
  writeFileSync(join(folder, "file"), "");
  await expect(removeTemporaryFiles(join(folder, "file", "rows"))).rejects.toMatchObject({ code: "bad-folder" });
});
