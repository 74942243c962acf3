import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";

const first = "CREATE TABLE a (x); INSERT INTO a VALUES (1)";
const second = "INSERT INTO a SELECT x + 1 FROM a";

function database() {
  const file = join(temporaryFolder(), "file");
  const opened = openDatabase(file);
  onTestFinished(() => opened.close());
  return opened;
}

test("does the missing steps once, in order", () => {
  const opened = database();
  migrate(opened, "file", [first]);
  migrate(opened, "file", [first, second]);
  migrate(opened, "file", [first, second]);
  expect(opened.prepare("SELECT x FROM a").all()).toEqual([{ x: 1 }, { x: 2 }]);
});

test("a step that fails leaves everything as it was", () => {
  const opened = database();
  migrate(opened, "file", [first]);
  expect(() => migrate(opened, "file", [first, second, "INSERT INTO missing VALUES (1)"])).toThrow(/missing/);
  expect(opened.prepare("SELECT x FROM a").all()).toEqual([{ x: 1 }]);
  migrate(opened, "file", [first, second]);
  expect(opened.prepare("SELECT x FROM a").all()).toHaveLength(2);
});
