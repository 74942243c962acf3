import { expect, test } from "vitest";
import { faultsOf } from "./faults-of.ts";

test("a parser that reads whatever it gets has no faults", async () => {
  expect(await faultsOf({ read: (text) => text.length, samples: ["a=b"] })).toEqual([]);
});

test("an error of a parser's own is no fault, any other is one", async () => {
  const read = JSON.parse;
  const samples = ['{"a":[1]}'];
  expect(await faultsOf({ read, samples, mayThrow: (error) => error instanceof SyntaxError })).toEqual([]);
  expect((await faultsOf({ read, samples }))[0]).toMatch(/^SyntaxError: .* for "" of 0 characters$/);
});

test("a text that only chance finds is a fault, with the seed that finds it again", async () => {
  const faults = await faultsOf({ read: refuseRareLetters, samples: ["a=b"] });
  expect(faults).toEqual([expect.stringMatching(/no such letter[^]*seed: -?\d+/)]);
});

/** None of the fixed texts has one. */
function refuseRareLetters(text: string): void {
  if (/[\u{20000}-\u{10FFFF}]/u.test(text)) throw new Error("no such letter");
}
