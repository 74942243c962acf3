import * as fc from "fast-check";
import { expect, test } from "vitest";
import { result } from "../index.ts";
import { splitBatch } from "./split-batch.ts";

function commands(references: readonly (readonly number[])[]) {
  return references.map((targets, index) => ({
    key: `k${index}`,
    method: "m.get",
    params: { ids: targets.map((target) => result(`k${target}`, "ID")) },
  }));
}

function sizes(references: readonly (readonly number[])[]): number[] {
  return splitBatch(commands(references)).map((chunk) => chunk.length);
}

/** Undefined when too many commands belong together; any other error fails the test. */
function splitOrRefuse(references: readonly (readonly number[])[]) {
  try {
    return splitBatch(commands(references));
  } catch (error) {
    if (/at most 50/.test(String(error))) return undefined;
    throw error;
  }
}

const free = (count: number) => Array.from({ length: count }, () => []);

test("independent commands fill chunks of fifty in order", () => {
  expect(sizes(free(120))).toEqual([50, 50, 20]);
  expect(splitBatch([])).toEqual([]);
});

test("a command that refers to one just before the border moves with it", () => {
  expect(sizes([...free(50), [49], ...free(9)])).toEqual([49, 11]);
});

test("references over a long way move commands together instead of being refused", () => {
  const chunks = splitBatch(commands([...free(60), [0]]));
  expect(chunks.map((chunk) => chunk.length)).toEqual([50, 11]);
  expect(chunks[0]?.map(({ key }) => key)).toContain("k60");
});

test.each([
  [[[0]], /does not come earlier/],
  [[[1], []], /does not come earlier/],
  [[[7]], /not in the batch/],
  [[[], ...Array.from({ length: 50 }, () => [0])], /at most 50/],
])("%j cannot be run", (references, reason) => {
  expect(() => splitBatch(commands(references))).toThrow(reason);
});

test("no chunk is too long, nothing is lost, and no reference leaves its chunk or points forward", () => {
  const graph = fc
    .array(fc.nat({ max: 200 }), { maxLength: 160 })
    .map((offsets) =>
      offsets.map((offset, index) => (offset % 5 === 0 && index > 0 ? [Math.max(0, index - 1 - (offset % 70))] : [])),
    );
  fc.assert(
    fc.property(graph, (references) => {
      const chunks = splitOrRefuse(references);
      fc.pre(chunks !== undefined);
      expect(
        chunks
          .flat()
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual(references.map((_, index) => `k${index}`).toSorted());
      for (const chunk of chunks) {
        expect(chunk.length).toBeLessThanOrEqual(50);
        for (const [place, { params }] of chunk.entries()) {
          for (const { key } of params["ids"] as { key: string }[]) {
            const target = chunk.findIndex((command) => command.key === key);
            expect(target).toBeGreaterThanOrEqual(0);
            expect(target).toBeLessThan(place);
          }
        }
      }
    }),
  );
});
