import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, piecesWidth } from "./pieces.ts";
import { wrapPieces } from "./wrap.ts";

const kept = (all: string) => all.replaceAll(" ", "");
const lines = (text: string, width: number) => wrapPieces([{ text }], width).map(plainText);

describe("wrapPieces", () => {
  it("breaks at spaces, never at a non-breaking one", () => {
    expect(lines("Сумма сделки 1\u00A0250\u00A0000\u00A0₽", 20)).toEqual([
      "Сумма сделки",
      "1\u00A0250\u00A0000\u00A0₽",
    ]);
  });

  it("breaks a word only when it is longer than a line", () => {
    expect(lines("ab abcdefghij", 4)).toEqual(["ab", "abcd", "efgh", "ij"]);
    expect(lines("東京支店", 3)).toEqual(["東", "京", "支", "店"]);
  });

  it("keeps a word of several tones together", () => {
    const pieces = [{ text: "one (" }, { text: "two", tone: "bad" as const }, { text: "), three" }];
    expect(wrapPieces(pieces, 6).map(plainText)).toEqual(["one", "(two),", "three"]);
  });

  it("gives an empty text one empty line", () => {
    expect(lines("", 10)).toEqual([""]);
  });

  it("loses nothing but spaces, and fits", () => {
    const text = fc.array(fc.constantFrom("a", "слово", " ", "🚚", "東京", "\u00A0", "e\u0301"), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
        const wrapped = wrapPieces(
          words.map((word) => ({ text: word })),
          width,
        );
        expect(kept(wrapped.map(plainText).join(""))).toBe(kept(words.join("")));
        for (const line of wrapped) expect(piecesWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
