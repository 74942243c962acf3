import { expect, test } from "vitest";
import { parseFileSource, parseFileTarget } from "./file-target.ts";

test.each([
  ["deal:12", { kind: "deal", id: 12 }],
  [" Task:7 ", { kind: "task", id: 7 }],
  ["chat:1", { kind: "chat", id: 1 }],
  ["deal:0", undefined],
  ["deal:", undefined],
  ["deal:1.5", undefined],
  ["invoice:1", undefined],
  ["deal:12/UF", undefined],
])("the target %j is %o", (text, expected) => {
  expect(parseFileTarget(text)).toEqual(expected);
});

test.each([
  ["341", { kind: "disk", id: 341 }],
  ["deal:12/UF_CRM_OFFER", { kind: "deal", id: 12, field: "UF_CRM_OFFER" }],
  ["contact:3/photo/77", { kind: "contact", id: 3, field: "photo", fileId: 77 }],
  ["0", undefined],
  ["deal:12", undefined],
  ["task:1/x", undefined],
  ["https://a.example/rest/download", undefined],
])("the source %j is %o", (text, expected) => {
  expect(parseFileSource(text)).toEqual(expected);
});
