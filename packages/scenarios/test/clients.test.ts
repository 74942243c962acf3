import { describe, expect, test } from "vitest";
import { readAsked } from "../src/domain/clients/asked.ts";
import { fitsInitials, fitsWords, isSameName } from "../src/domain/clients/fits-words.ts";
import { isPhone, phoneSpellings } from "../src/domain/clients/phone-spellings.ts";

const spellings = [
  "+79123456789",
  "8 912 345 67 89",
  "8(912)345-67-89",
  "+7 (912) 345-67-89",
  "7-912-345-67-89",
  "9123456789",
  "8 912 345-67-89 доб. 12",
  "+7 912 345-67-89 #12",
];

describe("telephone numbers", () => {
  test.each(spellings)("%s is one number with all the others, in at most 20 spellings", (text) => {
    const found = phoneSpellings(text);
    expect(found.length).toBeLessThanOrEqual(20);
    expect(new Set(found).size).toBe(found.length);
    for (const form of ["+79123456789", "89123456789", "9123456789", "+7 (912) 345-67-89", "8 912 345-67-89"])
      expect(found).toContain(form);
  });

  test.each([
    ["234-56-78", ["234-56-78", "2345678", "234 56 78"]],
    ["+49 30 901820", ["+49 30 901820", "4930901820", "+4930901820"]],
    ["(212) 555-0100", ["(212) 555-0100", "2125550100", "+12125550100", "12125550100"]],
    ["+8 123 456 78 90", ["+8 123 456 78 90", "81234567890", "+81234567890"]],
  ])("%s stays what it is", (text, expected) => {
    expect(phoneSpellings(text)).toEqual(expected);
  });

  test.each(["2026-11-25", "25.11.2026", "1234", "12 стульев", "+", "1234567890123456"])("%s is none", (text) => {
    expect(isPhone(text)).toBe(false);
  });
});

test.each([
  ["", { kind: "recent" }],
  ["  ", { kind: "recent" }],
  ["%", { kind: "too-short" }],
  ["_", { kind: "too-short" }],
  ["\"'", { kind: "too-short" }],
  ["я", { kind: "too-short" }],
  ["50% _x_ я", { kind: "words", words: ["50"], initials: [] }],
  ["contact:17", { kind: "record", type: "contact", id: 17 }],
  ["Сделка №7", { kind: "record", type: "deal", id: 7 }],
  ["https://x.bitrix24.ru/crm/company/details/5/", { kind: "record", type: "company", id: 5 }],
  ["contact:0", { kind: "words", words: ["contact"], initials: [] }],
  ["task:5", { kind: "words", words: ["task"], initials: [] }],
  ["Анна <Anna@Example.com>", { kind: "email", values: ["Anna@Example.com", "anna@example.com"] }],
])("%j asks for %j", (text, asked) => {
  expect(readAsked(text)).toEqual(asked);
});

test.each([
  ["Пахомова Э", ["Пахомова"], ["Э"]],
  ["Иванов И. И.", ["Иванов"], ["И", "И"]],
  ["И.И.Иванов", ["Иванов"], ["И", "И"]],
  ["договор с заводом", ["договор", "заводом"], []],
])("%s: a single letter is an initial, not a short word of the language", (text, words, initials) => {
  expect(readAsked(text)).toEqual({ kind: "words", words, initials });
});

test("an initial begins a word of its own", () => {
  expect(fitsInitials("Эмма Пахомова", ["Пахомова"], ["э"])).toBe(true);
  expect(fitsInitials("Маргарита Пахомова", ["Пахомова"], ["Э"])).toBe(false);
  expect(fitsInitials("Пётр Иванов", ["Иванов"], ["И"])).toBe(false);
  expect(fitsInitials("Иван Иванов", ["Иванов"], ["И", "И"])).toBe(false);
  expect(fitsInitials("Иван Игоревич Иванов", ["Иванов"], ["И", "И"])).toBe(true);
});

test.each(["tel:+79165554431", "00 7 916 5554431", "0079165554431", "Пётр +79165554431", "+7 916 555-44-31 (Пётр)"])(
  "%s is a telephone number and nothing else",
  (text) => {
    expect(readAsked(text)).toMatchObject({
      kind: "phone",
      values: expect.arrayContaining(["+79165554431", "89165554431"]),
    });
  },
);

test.each([
  ["19917", ["19917"]],
  ["7712345678", ["7712345678"]],
  ["1 000 000", ["1 000 000"]],
  ["770912345678", ["770912345678"]],
  ["Пётр 8 916 555-44-31", ["Пётр", "916", "555", "44", "31"]],
])("%s may be a number and stand in a name", (text, words) => {
  expect(readAsked(text)).toMatchObject({ kind: "number", words });
});

test.each(["89165554431", "8 916 555-44-31", "234-56-78", "(212) 555-0100", "234-56-78 доб. 12", "916 555-44-31"])(
  "%s is surely a telephone number",
  (text) => {
    expect(readAsked(text)).toMatchObject({ kind: "phone" });
  },
);

test("words fit without case, accents and wildcards", () => {
  expect(fitsWords("ООО «Ёлка и Ко»", ["елка", "ООО"])).toBe(true);
  expect(fitsWords("abc", ["a_c"])).toBe(false);
  expect(fitsWords("Скидка 50 руб", ["50%"])).toBe(false);
  expect(isSameName("рога и  копыта", "«Рога и копыта»")).toBe(true);
  expect(isSameName("Рога и копыта", "Рога и копыта-Юг")).toBe(false);
});
