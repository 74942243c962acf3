import { expect, onTestFinished, test } from "vitest";
import { errorOf } from "../test/error-of.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { grantStore, openState } from "./index.ts";

test("keeps grants in the order in which they were made, until they are removed", () => {
  const folder = temporaryFolder();
  const [first, second] = [openState({ folder }), openState({ folder })];
  onTestFinished(() => [first, second].forEach((state) => state.close()));
  const store = grantStore(first);
  const records = ["b", "a"].map((id) => ({ id, body: `{"id":"${id}"}`, mac: id.repeat(64) }));
  for (const record of records) store.add(record);
  expect(grantStore(second).list()).toEqual(records);
  expect(errorOf(() => store.add({ id: "a", body: "{}", mac: "" }))).toMatchObject({ code: "failed" });
  expect([grantStore(second).remove("b"), store.remove("b")]).toEqual([true, false]);
  expect(store.list()).toEqual([records[1]]);
});
