import { describe, expect, it } from "vitest";
import { checkWording } from "./check-wording.ts";
import { createWording, type Messages } from "./create-wording.ts";
import { frameWording } from "./frame-wording.ts";

const messages = {
  ru: {
    tasks: "{count, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}}",
    hello: "Здравствуйте, {name}",
    tag: "<b>{name}</b>",
  },
  en: { tasks: "{count, plural, one {# task} other {# tasks}}", hello: "Hello, {name}", tag: "<b>{name}</b>" },
};

describe("createWording", () => {
  it("follows the plural rules of the language", () => {
    const t = createWording(messages, "ru");
    expect([1, 2, 5, 21, 112, 1.5].map((count) => t("tasks", { count }))).toEqual([
      "1 задача",
      "2 задачи",
      "5 задач",
      "21 задача",
      "112 задач",
      "1,5 задачи",
    ]);
    expect(createWording(messages, "en")("tasks", { count: 1 })).toBe("1 task");
  });

  it("puts values in as they are, tags and braces too", () => {
    const t = createWording(messages, "en");
    expect(t("tag", { name: "{x} <i>'" })).toBe("<b>{x} <i>'</b>");
    expect(t("hello", { name: "" })).toBe("Hello, ");
  });

  it("refuses a missing value, a missing key and a key of Object", () => {
    const t = createWording<string>(messages, "ru");
    expect(() => t("hello")).toThrow(/name/);
    expect(() => t("goodbye")).toThrow(/goodbye/);
    expect(() => t("toString")).toThrow(/toString/);
  });
});

describe("checkWording", () => {
  it("finds nothing wrong with the frame and with good messages", () => {
    expect(checkWording(frameWording)).toEqual([]);
    expect(checkWording(messages)).toEqual([]);
  });

  it("finds missing keys, placeholders, plural forms and broken messages", () => {
    const broken: Messages = {
      ru: {
        only: "х",
        names: "{a}",
        forms: "{n, plural, one {# день} other {# дней}}",
        syntax: "{",
        inner: "{n, select, x {{a}} other {}}",
      },
      en: { names: "{b}", forms: "{n, plural, one {#} other {#}}", syntax: "{a}", inner: "{n, select, x {} other {}}" },
    };
    expect(checkWording(broken)).toEqual([
      "only: missing in en",
      "names: placeholders differ: ru {a}, en {b}",
      "forms: no plural form few in ru",
      "forms: no plural form many in ru",
      expect.stringMatching(/^syntax: does not compile in ru/),
      "inner: placeholders differ: ru {a, n}, en {n}",
    ]);
  });
});
