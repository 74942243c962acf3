import { array, assert, constantFrom, integer, property, string, tuple, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { createBodyScanner } from "../../../src/events/online/body-scanner.ts";
import { dataOf, isWantedField } from "../../../src/events/online/form-fields.ts";

/** Takes a body in pieces of these lengths, over and over. */
function scan(body: string, lengths: readonly number[]) {
  const scanner = createBodyScanner(isWantedField);
  const bytes = Buffer.from(body);
  for (let from = 0, index = 0; from < bytes.length; index += 1) {
    const length = lengths[index % lengths.length] ?? bytes.length;
    expect(scanner.take(bytes.subarray(from, from + length))).toBe(true);
    from += length;
  }
  return scanner.end();
}

const digest = (fields: Record<string, string>): string => scan(new URLSearchParams(fields).toString(), [7]).digest;

const names = [
  "event",
  "ts",
  "auth[application_token]",
  "auth[domain]",
  "data[FIELDS][ID]",
  "data[FIELDS][TITLE]",
  "x",
];
const pair = tuple(constantFrom(...names), string({ unit: "binary", maxLength: 40 }));
const lengths = array(integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 6 });

test("a form means the same as to others, in whatever pieces it comes", () => {
  assert(
    property(array(pair, { maxLength: 12 }), lengths, (pairs, pieces) => {
      const body = new URLSearchParams(pairs).toString();
      const wanted = [...new URLSearchParams(body)].filter(([name]) => isWantedField(name));
      const found = scan(body, pieces);
      expect(found.fields).toEqual(new Map(wanted));
      expect(found.digest).toBe(scan(body, [body.length || 1]).digest);
    }),
  );
});

test("whatever bytes come, nothing is thrown and nothing long is kept", () => {
  assert(
    property(uint8Array({ maxLength: 400 }), lengths, (bytes, pieces) => {
      const { fields } = scan(Buffer.from(bytes).toString("latin1"), pieces);
      expect(JSON.stringify(dataOf(fields)).length).toBeLessThan(400);
    }),
  );
});

test("what is below data tells two events apart, and nothing else does", () => {
  const one = digest({ event: "A", "data[PARAMS][MESSAGE]": "one", "auth[access_token]": "1" });
  expect(digest({ event: "A", "data[PARAMS][MESSAGE]": "one", "auth[access_token]": "22" })).toBe(one);
  expect(digest({ event: "A", "data[PARAMS][MESSAGE]": "two", "auth[access_token]": "1" })).not.toBe(one);
  const long = "x".repeat(10_000);
  expect(digest({ "data[PARAMS][MESSAGE]": `${long}a` })).not.toBe(digest({ "data[PARAMS][MESSAGE]": `${long}b` }));
  expect(digest({ "other[PARAMS]": `${long}a` })).toBe(digest({ "other[PARAMS]": `${long}b` }));
});

test("a field that is too long is none", () => {
  expect(scan(`event=${"A".repeat(5000)}&ts=1`, [1000]).fields).toEqual(new Map([["ts", "1"]]));
});

test("only numbers of objects are kept, and no name of theirs reaches a prototype", () => {
  const fields = new Map([
    ["data[FIELDS][ID]", "15"],
    ["data[FIELDS][ENTITY_TYPE_ID]", "174"],
    ["data[FIELDS_AFTER]", "undefined"],
    ["data[id]", "7"],
  ]);
  expect(dataOf(fields)).toEqual({ FIELDS: { ID: "15", ENTITY_TYPE_ID: "174" }, id: "7" });
  for (const name of ["data[__proto__][ID]", "data[constructor]", "data[FIELDS][__proto__]", "auth[refresh_token]"])
    expect(isWantedField(name)).toBe(false);
});
