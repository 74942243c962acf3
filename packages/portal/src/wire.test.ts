import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MalformedAnswerError } from "./errors.ts";
import {
  readRows,
  readWire,
  wireDate,
  wireFlag,
  wireId,
  wireIds,
  wireInstant,
  wireInteger,
  wireList,
  wireRecord,
  wireReference,
  wireText,
} from "./wire.ts";

describe("scalars of the portal", () => {
  it("takes identifiers as numbers and as strings, and refuses anything else", () => {
    expect([wireId.parse(5), wireId.parse("5")]).toEqual([5, 5]);
    for (const bad of [0, "0", -1, "", null, undefined, "a", "5a", 1.5, {}, [], true]) {
      expect(wireId.safeParse(bad).success).toBe(false);
    }
  });

  it("reads every spelling of nothing as no reference", () => {
    for (const nothing of [0, "0", "", null, undefined, false, [], {}]) {
      expect(wireReference.parse(nothing)).toBeUndefined();
    }
    expect(wireReference.parse("12")).toBe(12);
    expect(wireReference.safeParse("abc").success).toBe(false);
  });

  it("reads flags in every spelling", () => {
    expect([true, "Y", "y", "1", 1, "true"].map((value) => wireFlag.parse(value))).toEqual(Array(6).fill(true));
    expect([false, "N", "0", 0, "", null, undefined, []].map((value) => wireFlag.parse(value))).toEqual(
      Array(8).fill(false),
    );
    expect(wireFlag.safeParse("maybe").success).toBe(false);
  });

  it("reads dates with an offset as instants and keeps the written day of a date", () => {
    expect(wireInstant.parse("2024-08-30T03:00:00+03:00")?.toString()).toBe("2024-08-30T00:00:00Z");
    expect(wireDate.parse("2024-08-30T00:00:00+03:00")?.toString()).toBe("2024-08-30");
    for (const nothing of ["", null, undefined, {}, [], false]) {
      expect(wireInstant.parse(nothing)).toBeUndefined();
      expect(wireDate.parse(nothing)).toBeUndefined();
    }
    expect(wireInstant.safeParse("2024-08-30T03:00:00").success).toBe(false);
    expect(wireDate.safeParse("yesterday").success).toBe(false);
  });

  it("reads text, integers and containers", () => {
    expect([wireText.parse(7), wireText.parse(null), wireText.parse("x")]).toEqual(["7", "", "x"]);
    expect([wireInteger.parse("-7"), wireInteger.parse(""), wireInteger.parse(7)]).toEqual([-7, undefined, 7]);
    expect(wireIds.parse(["1", 2, "x", 0])).toEqual([1, 2]);
    expect(wireIds.parse({ 3: "4" })).toEqual([4]);
    expect(wireIds.parse(false)).toEqual([]);
    expect(wireRecord.parse([])).toEqual({});
    expect(wireList.parse({ 1: "a", 4: "b" })).toEqual(["a", "b"]);
  });
});

describe("rows", () => {
  const row = z.object({ id: wireId, name: wireText });
  const read = () => readRows("m.list", row, [{ id: 1 }, { id: "secret" }]);

  it("are read one by one", () => {
    expect(readRows("m", row, [{ id: "1" }, { id: 3, name: "x" }])).toEqual([
      { id: 1, name: "" },
      { id: 3, name: "x" },
    ]);
  });

  it("name the method and the field when one is malformed, never the value", () => {
    expect(read).toThrow(MalformedAnswerError);
    expect(read).toThrow(/m\.list.* 1\.id/);
    expect(read).not.toThrow(/secret/);
  });

  it("names the result itself when it is the wrong thing", () => {
    expect(() => readWire("server.time", wireId, {})).toThrow(/server\.time answered an unexpected result/);
  });
});
