import { array, assert, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { cutData } from "./cut-data.ts";
import { partOf } from "./part-of.ts";

const bytes = 2000;

/** All of a list or text, read part by part from the place where it was cut. */
function rest(data: unknown, at: string, from: number): readonly unknown[] {
  const { data: part, cuts } = partOf(data, { at, from, bytes });
  const { items, text } = part as { readonly items?: readonly unknown[]; readonly text?: string };
  const found = items ?? (text ?? "").split("");
  const next = cuts.find((one) => one.at === at);
  return next === undefined ? found : [...found, ...rest(data, at, next.kept)];
}

test("what is cut can be read on to its end, whatever the names", () => {
  const ascii = string({ unit: "grapheme-ascii", maxLength: 60 });
  const list = array(integer(), { minLength: 600, maxLength: 900 });
  assert(
    property(ascii, ascii, list, (outer, inner, numbers) => {
      const data = Object.fromEntries([[outer, Object.fromEntries([[inner, numbers]])]]);
      const { data: cut, cuts } = cutData(data, bytes);
      expect(Buffer.byteLength(JSON.stringify(cut))).toBeLessThanOrEqual(bytes);
      const [one] = cuts;
      expect(one?.total).toBe(numbers.length);
      expect([...numbers.slice(0, one?.kept), ...rest(data, one?.at ?? "", one?.kept ?? 0)]).toEqual(numbers);
    }),
    { numRuns: 50 },
  );
});

test("what fits is left alone", () => {
  const data = { items: [1, 2, 3], text: "short" };
  expect(cutData(data, bytes)).toEqual({ data, cuts: [] });
});

test("an entry that is too large by itself is cut inside, and told", () => {
  const data = { items: [{ text: "x".repeat(9000) }, 2] };
  const { data: part, cuts } = partOf(data, { at: "/items", from: 0, bytes });
  expect(part).toMatchObject({ items: [{ text: expect.stringMatching(/^x+$/) }] });
  expect(cuts.map(({ at }) => at)).toEqual(["/items/0/text", "/items"]);
});
