import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { problemOf } from "../errors/problem-of.ts";
import { createMessages } from "./messages.ts";

function told(isJson: boolean): string {
  let text = "";
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk);
      done();
    },
  });
  const error = new TypeError("https://a.bitrix24.ru/rest/1/s3cr3ts3cr3t/ \u001B[31mred\u202E");
  createMessages({ stderr, language: "en", isJson, env: {} }).problem(problemOf(error));
  return text;
}

test.each([false, true])("neither keys nor control characters reach the terminal (JSON: %s)", (isJson) => {
  const text = told(isJson);
  expect(text).toContain("TypeError: https://a.bitrix24.ru/rest/1/");
  expect(text).not.toContain("s3cr3ts3cr3t");
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001F\u202E]/);
});
