import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createCollection } from "../portal/collection.ts";
import { matchingRows } from "./query.ts";

test("parts of an uncopied list are those of the list", () => {
  const id = fc.integer({ min: -3, max: 40 });
  const anything = fc.record({
    ids: fc.uniqueArray(fc.integer({ min: 1, max: 30 })),
    from: id,
    to: id,
    order: fc.constantFrom("id-ascending", "id-descending"),
    start: fc.nat(40),
    size: fc.nat(10),
  });
  fc.assert(
    fc.property(anything, ({ ids, from, to, order, start, size }) => {
      const source = createCollection(ids, (row) => row);
      const found = matchingRows({ source, bounds: { from, to }, where: [], order });
      const within = ids.filter((row) => row >= from && row <= to).toSorted((a, b) => a - b);
      const expected = order === "id-ascending" ? within : within.toReversed();
      expect([found.length, found.slice(start, start + size)]).toEqual([
        expected.length,
        expected.slice(start, start + size),
      ]);
    }),
  );
});
