import { expect, test } from "vitest";
import { parseUserJson } from "./parse-json.ts";

test("JSON that is nested too deeply is told as that", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  expect(() => parseUserJson(deep, { ru: "файл x", en: "file x" })).toThrow("file x: the JSON is nested too deeply");
});
