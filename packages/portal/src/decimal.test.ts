import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecimal } from "./decimal.ts";

const text = (value: unknown) => readDecimal(value)?.text;

describe("amounts", () => {
  it("are the shortest decimal of a JSON number", () => {
    expect([999.9, 0, -0, 1250000, -12.5, 0.1].map(text)).toEqual(["999.9", "0", "0", "1250000", "-12.5", "0.1"]);
    expect(text(1.5e21)).toBe("1500000000000000000000");
    expect(text(1.5e-7)).toBe("0.00000015");
  });

  it("are 0 when the portal sends none", () => {
    for (const none of [null, undefined, "", false])
      expect(readDecimal(none)).toEqual({ text: "0", isDoubtful: false });
  });

  it("keep every digit of a string, without idle zeros", () => {
    expect(text("1000000.00")).toBe("1000000");
    expect(text("0012.340")).toBe("12.34");
    expect(text("-0.00")).toBe("0");
    expect(["12", " 12.50 ", "+5"].map(text)).toEqual(["12", "12.5", "5"]);
    expect(readDecimal("123456789012345678.91")).toEqual({ text: "123456789012345678.91", isDoubtful: false });
  });

  it("are doubtful above 15 significant digits of a number", () => {
    expect(readDecimal(123456789012345)?.isDoubtful).toBe(false);
    expect(readDecimal(1234567890123.45)?.isDoubtful).toBe(false);
    expect(readDecimal(1234567890123456)?.isDoubtful).toBe(true);
    expect(readDecimal(0.1 + 0.2)?.isDoubtful).toBe(true);
    expect(readDecimal(10.30405060708091)?.isDoubtful).toBe(true);
    expect([1250000, 0.0123456789012345].map((value) => readDecimal(value)?.isDoubtful)).toEqual([false, false]);
    expect(readDecimal("1.1234567890123456")?.isDoubtful).toBe(false);
    // As the client gives a number beyond 2^53.
    expect(readDecimal("123456789012345680")?.isDoubtful).toBe(true);
    expect(readDecimal("-9007199254740993")?.isDoubtful).toBe(true);
    // May be what rounding has left of 1000000000000000.01.
    expect(readDecimal(1e15)?.isDoubtful).toBe(true);
    expect(readDecimal(-1e20)?.isDoubtful).toBe(true);
  });

  it.each(["abc", "1,5", {}, [], true, Number.NaN, Number.POSITIVE_INFINITY])("are refused: %j", (value) => {
    expect(readDecimal(value)).toBeUndefined();
  });

  it("read back as the same number, without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const decimal = text(number) ?? "";
        expect(decimal).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(decimal)).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it("give the written cents back for money of up to 15 digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (cents) => {
        const written = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
        const decimal = readDecimal(JSON.parse(written));
        expect(decimal).toEqual({ text: readDecimal(written)?.text, isDoubtful: false });
      }),
    );
  });
});
