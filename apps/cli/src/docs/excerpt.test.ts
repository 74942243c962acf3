import { stemsOf } from "@b24kit/catalog";
import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

test("words are marked in whatever form they stand", () => {
  const asked = new Set(stemsOf("обновить токен deals"));
  expect(excerpt("Токены сделок: обновление **токена**, deal.", asked)).toBe(
    "**Токены** сделок: обновление **токена**, **deal**.",
  );
});

test("a long text is cut around the first word that was looked for, between words", () => {
  const shown = excerpt(`${"lead ".repeat(100)}stage ${"tail ".repeat(100)}`, new Set(stemsOf("stage")));
  expect(shown).toMatch(/^… (?:lead )+\*\*stage\*\* (?:tail )+…$/);
  expect(shown.length).toBeLessThan(260);
});

test("a text without any of the words begins at its beginning", () => {
  expect(excerpt("nothing here", new Set(["stage"]))).toBe("nothing here");
});
