import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import {
  dictionaryCache,
  eventQueue,
  grantStore,
  journalStore,
  openState,
  planStore,
  recordStore,
  runStore,
  sentStore,
} from "./index.ts";
import { migrations } from "./migrations.ts";

test.each([0, 1, 2, 3, 4, 5])("a file of schema %i is brought up to date and keeps what it held", async (version) => {
  const folder = temporaryFolder();
  const old = new DatabaseSync(join(folder, "state.sqlite"));
  for (const step of migrations.slice(0, version)) old.exec(step);
  if (version > 0) old.exec("INSERT INTO dictionary_cache VALUES ('key', '1', 5)");
  if (version > 1) old.exec("INSERT INTO bucket VALUES ('a.bitrix24.ru', 1.5, 2, 0.5)");
  if (version > 2) old.exec("INSERT INTO message_grant VALUES ('a', '{}', '')");
  old.exec(`PRAGMA user_version = ${version}`);
  old.close();

  const state = openState({ folder });
  onTestFinished(() => state.close());
  expect(dictionaryCache(state).get("key")).toEqual(version > 0 ? { value: "1", savedAt: 5 } : undefined);
  const buckets = state.run((database) => database.prepare("SELECT count(*) AS n FROM bucket").get());
  expect(buckets).toEqual({ n: version > 1 ? 1 : 0 });
  expect([planStore(state).list(), journalStore(state).last()]).toEqual([[], undefined]);
  expect(grantStore(state).list()).toHaveLength(version > 2 ? 1 : 0);
  const owner = { portal: "a.bitrix24.ru", userId: 1 };
  expect(recordStore(state).has(owner, "2026-11-23")).toBe(false);
  expect(sentStore(state).get({ ...owner, job: "job", recipient: "screen" })).toBeUndefined();
  expect(await eventQueue(state).counts()).toEqual([]);
  expect([await runStore(state).cursors(), await runStore(state).nextDue()]).toEqual([new Map(), undefined]);
  expect(state.run((database) => database.prepare("PRAGMA user_version").get())).toEqual({
    user_version: migrations.length,
  });
});
