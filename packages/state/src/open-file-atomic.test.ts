import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { openFileAtomic } from "./index.ts";

test("pieces appear as a whole, 0600, when they are committed", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "rows");
  writeFileSync(path, "old", { mode: 0o644 });
  const file = await openFileAtomic(path);
  await file.write("один ");
  await file.write(new Uint8Array([0x32]));
  await file.write("");
  const hidden = readdirSync(folder).find((name) => name !== "rows") ?? "";
  expect([readFileSync(path, "utf8"), readFileSync(join(folder, hidden), "utf8")]).toEqual(["old", "один 2"]);
  await file.commit();
  await file.discard();
  expect(readFileSync(path, "utf8")).toBe("один 2");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["rows"]);
});

test("what is discarded leaves nothing behind", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "rows"), "old");
  const file = await openFileAtomic(join(folder, "rows"));
  await file.write("new");
  await file.discard();
  await file.discard();
  expect(readFileSync(join(folder, "rows"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["rows"]);
});

test("a folder that is missing is told, not made", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "missing", "rows");
  await expect(openFileAtomic(path)).rejects.toMatchObject({ name: "StateError", code: "bad-folder", path });
  expect(readdirSync(folder)).toEqual([]);
});
