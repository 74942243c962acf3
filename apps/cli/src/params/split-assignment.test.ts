import { expect, test } from "vitest";
import { splitAssignment } from "./split-assignment.ts";

test.each([
  ["a=b", "a", "b", false],
  ["a=b=c", "a", "b=c", false],
  ["filter[>=DATE_CREATE]=2026-01-01", "filter[>=DATE_CREATE]", "2026-01-01", false],
  ["filter[!=STAGE_ID]=", "filter[!=STAGE_ID]", "", false],
  ['fields:={"A":1}', "fields", '{"A":1}', true],
  ["filter[:=X]=1", "filter[:=X]", "1", false],
  ["filter[>=X]:=5", "filter[>=X]", "5", true],
])("%s", (text, key, value, isJson) => {
  expect(splitAssignment(text)).toEqual({ key, value, isJson });
});

test.each(["", "a", "=b", ":=1", "filter[=1"])("refuses %j", (text) => {
  expect(() => splitAssignment(text)).toThrow(/cannot read the parameter/);
});
