import { expect, test } from "vitest";
import { type BulkNotes, createBulkPermit } from "./bulk-permits.ts";

const notes: BulkNotes = { check: () => undefined, begin: () => undefined, end: () => undefined };
const params = { id: 7 };
const method = "crm.deal.delete";
const given = (key: string) => ({ key, method, params });
const base = { timeout: 1000, priority: "bulk" } as const;
const call = { ...base, method, params };

/** A call of several commands. */
const batch = (...ids: readonly number[]) => ({
  ...base,
  method: "batch",
  params: {},
  commands: ids.map((id, index) => ({ key: String(index), method, params: { id } })),
});

test("equal commands pass as often as they were given out, in their order", () => {
  const permit = createBulkPermit(notes, false);
  expect(permit.take(call)).toBeUndefined();
  for (const key of ["first", "second", "third"]) permit.allow(given(key));
  expect([1, 2, 3, 4].map(() => permit.take(call))).toEqual([
    [{ key: "first", method }],
    [{ key: "second", method }],
    [{ key: "third", method }],
    undefined,
  ]);
});

test("of a request all commands pass, or none", () => {
  const permit = createBulkPermit(notes, false);
  permit.allow({ key: "a", method, params: { id: 1 } });
  permit.allow({ key: "b", method, params: { id: 2 } });
  expect(permit.take(batch(1, 2, 3))).toBeUndefined();
  expect(permit.take({ ...call, params: { id: () => 1 } })).toBeUndefined();
  expect(permit.take(batch(1, 2))).toEqual([
    { key: "a", method },
    { key: "b", method },
  ]);
});

test("what is given back passes once more under its key, the rest does not", () => {
  const permit = createBulkPermit(notes, false);
  permit.allow({ key: "a", method, params: { id: 1 } });
  permit.allow({ key: "b", method, params: { id: 2 } });
  const taken = permit.take(batch(1, 2)) ?? [];
  permit.giveBack(batch(1, 2), taken, (index) => index === 1);
  expect(permit.take(batch(1))).toBeUndefined();
  expect(permit.take(batch(2))).toEqual([{ key: "b", method }]);
});

test("what is held passes only once it is admitted, and again only once it is so again", () => {
  const permit = createBulkPermit(notes, true);
  permit.hold(given("a"));
  expect(permit.take(call)).toBeUndefined();
  permit.admit(given("a"));
  permit.admit(given("a"));
  const taken = permit.take(call) ?? [];
  expect(taken).toEqual([{ key: "a", method }]);
  permit.giveBack(call, taken, () => true);
  expect(permit.take(call)).toBeUndefined();
  permit.admit(given("a"));
  expect(permit.take(call)).toEqual([{ key: "a", method }]);
});
