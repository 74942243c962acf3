import { expect, test } from "vitest";
import { allMethods, findPack, isInPack, packMethods, packs } from "../../src/index.ts";

const methods = allMethods().map(({ name }) => name);

test("every documented method is in a pack by subject", () => {
  const subjects = packs.filter(({ id }) => !id.startsWith("report-"));
  expect(subjects.map(({ id }) => id).join(" ")).toBe(
    "core comms automation collab content boards commerce services platform sites compliance diagnostics",
  );
  expect(methods.filter((method) => !subjects.some(({ id }) => isInPack(id, method)))).toEqual([]);
});

test("no pattern means nothing", () => {
  const idle = packs.flatMap(({ id, patterns }) =>
    patterns
      .filter((pattern) => {
        const expression = new RegExp(`^${pattern.replaceAll(".", String.raw`\.`).replaceAll("*", ".*")}$`, "i");
        return !methods.some((method) => expression.test(method));
      })
      .map((pattern) => `${id}: ${pattern}`),
  );
  expect(idle).toEqual([]);
});

test("core is small, and holds nothing destructive", () => {
  const core = packMethods("core");
  expect(core.length).toBeLessThan(70);
  const effects = allMethods().filter(({ name }) => core.includes(name) && name !== "crm.item.update");
  expect(effects.filter(({ effect }) => effect === "destructive")).toEqual([]);
});

test("reports only read", () => {
  const reading = packs.filter(({ id }) => id.startsWith("report-")).flatMap(({ id }) => packMethods(id));
  const effects = new Map(allMethods().map(({ name, effect }) => [name, effect]));
  expect(reading.filter((method) => effects.get(method) !== "read")).toEqual([]);
});

test("every pack has a plain id, and its texts in both languages", () => {
  for (const { id, title, summary } of packs) {
    expect(id).toMatch(/^[a-z][a-z-]+$/);
    expect([title.ru, summary.ru].every((text) => /[а-я]/i.test(text))).toBe(true);
    expect([title.en, summary.en].some((text) => /[а-я]/i.test(text))).toBe(false);
  }
});

test("names in any letter case; unknown packs and methods are in none", () => {
  expect(isInPack("commerce", "CRM.Deal.LIST")).toBe(true);
  expect(isInPack("comms", "imx.message")).toBe(false);
  expect(isInPack("nothing", "crm.deal.list")).toBe(false);
  expect(packMethods("nothing")).toEqual([]);
  expect(findPack("__proto__")).toBeUndefined();
});
