import { expect, test } from "vitest";
import { meaningsOf, stemsOf } from "../src/index.ts";

test("stems leave endings and empty words out, in both languages", () => {
  expect(stemsOf("Мои сделки и the deals")).toEqual(stemsOf("сделка deal"));
  expect(stemsOf("crm.item.list")).toEqual(["crm", "item", "list"]);
  expect(stemsOf("")).toEqual([]);
});

test("Russian and English words for a thing mean the same", async () => {
  const [russian, english] = await Promise.all(["сделка", "deal"].map(meaningsOf));
  expect(russian?.some((meaning) => meaning.has("deal"))).toBe(true);
  expect(english?.some((meaning) => meaning.has("deal"))).toBe(true);
  expect(await meaningsOf("ъъъ")).toEqual([]);
});
