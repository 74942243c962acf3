import { expect, test } from "vitest";
import { chosenLanguage, messageLanguage } from "./language.ts";

test.each([
  [[], {}, "en"],
  [[], { LANG: "ru_RU.UTF-8" }, "ru"],
  [[], { LANG: "run_BI" }, "en"],
  [[], { LC_ALL: "C", LANG: "ru_RU" }, "en"],
  [[], { LC_MESSAGES: "ru", LANG: "en_US" }, "ru"],
  [[], { B24KIT_LANG: "en", LANG: "ru_RU" }, "en"],
  [["--lang", "ru"], { B24KIT_LANG: "en" }, "ru"],
  [["report", "--lang=en"], { LANG: "ru" }, "en"],
])("%j %j: %s", (argv, env, expected) => {
  expect(messageLanguage(argv, env)).toBe(expected);
});

test("the system's language is no choice", () => {
  expect(chosenLanguage([], { LANG: "ru_RU" })).toBeUndefined();
});
