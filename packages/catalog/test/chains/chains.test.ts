import { describe, expect, test } from "vitest";
import {
  allChains,
  type Chain,
  chainFacts,
  type ChainParameter,
  chainValue,
  checkParams,
  effectOf,
  fillChain,
  findChain,
  isInPack,
  methodDetails,
} from "../../src/index.ts";

const chains = allChains();

/** Every parameter with its example, those of `many` twice. */
function examples({ parameters }: Chain, wanted: (parameter: ChainParameter) => boolean = () => true) {
  const pairs = parameters.filter(wanted).map(({ name, type, many, example }) => {
    const value = chainValue(type, example.en);
    return [name, many === true ? [value, value] : value] as const;
  });
  return Object.fromEntries(pairs);
}

/** As a batch would send it: a number where a reference stands. */
function withNumbers(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("$result" in value) return 7;
  if (Array.isArray(value)) return value.map((item) => withNumbers(item));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNumbers(inner)]));
}

function referencesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("$result" in value) return [value.$result as readonly string[]];
  return Object.values(value).flatMap((inner) => referencesIn(inner));
}

test("there are some twenty chains, each once, found by its id", () => {
  expect(chains.length).toBeGreaterThanOrEqual(20);
  expect(new Set(chains.map(({ id }) => id)).size).toBe(chains.length);
  for (const chain of chains) expect([chain.id, findChain(chain.id)]).toEqual([chain.id, chain]);
  expect(findChain("none")).toBeUndefined();
});

describe.each(chains.map((chain) => [chain.id, chain] as const))("%s", (_id, chain) => {
  test("has words in both languages, and examples of the type that it names", () => {
    const { title, purpose, notes, parameters, steps } = chain;
    const makes = steps.map((step) => step.makes);
    const described = parameters.flatMap(({ label, description, example }) => [label, description, example]);
    for (const { ru, en } of [title, purpose, ...notes, ...makes, ...described])
      expect([ru.trim(), en.trim()]).toEqual([ru, en]);
    for (const { ru } of [title, purpose, ...notes, ...makes]) expect(ru).toMatch(/[а-яё]/i);
    for (const { en } of [title, purpose, ...notes, ...makes]) expect(en).not.toMatch(/[а-яё]/i);
    for (const { label } of parameters) {
      expect(label.ru).toMatch(/^[а-яё -]{1,30}$/i);
      expect(label.en).toMatch(/^[a-z() -]{1,30}$/i);
    }
    for (const { name, type, example } of parameters) {
      for (const text of Object.values(example)) expect([name, chainValue(type, text)]).not.toEqual([name, undefined]);
    }
  });

  test("asks for a zone when it takes a moment", () => {
    const needed = chain.parameters.filter(({ required }) => required).map(({ type }) => type);
    const hasMoment = chain.parameters.some(({ type }) => type === "moment");
    expect(hasMoment && !needed.includes("zone")).toBe(false);
  });

  test("uses every parameter, and no other", () => {
    const text = JSON.stringify(chain.steps);
    const used = new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
    expect([...used].toSorted()).toEqual(chain.parameters.map(({ name }) => name).toSorted());
    for (const { each, when } of chain.steps) {
      const [repeated, optional] = [each, when].map((name) =>
        chain.parameters.find((parameter) => parameter.name === name),
      );
      expect(repeated?.many).toBe(each === undefined ? undefined : true);
      expect(optional === undefined).toBe(when === undefined);
    }
  });

  test("calls documented methods that are not deprecated, and does what it says", async () => {
    for (const { method, effect, removedBy } of chain.steps) {
      const details = await methodDetails(method);
      expect([details?.name, details?.deprecated, details?.access.appOnly]).toEqual([method, false, false]);
      expect([method, details?.effect]).toEqual([method, effect]);
      if (removedBy === undefined) continue;
      const removal = await methodDetails(removedBy);
      expect([removal?.name, removal?.effect, removal?.deprecated]).toEqual([removedBy, "destructive", false]);
    }
  });

  test.each([
    ["all parameters", () => true],
    ["only those that it must have", ({ required }: ChainParameter) => required],
  ])("passes the check with %s, with the effect that it says", async (_name, wanted) => {
    const steps = fillChain(chain, examples(chain, wanted));
    expect(steps.length).toBeGreaterThan(0);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
    for (const { method, params, effect } of steps) {
      const sent = withNumbers(params) as Record<string, unknown>;
      expect([method, await checkParams(method, sent)]).toEqual([method, []]);
      expect([method, (await effectOf(method, sent)).effect]).toEqual([method, effect]);
    }
  });

  test("refers only to the new id of an earlier step, as a plan allows", async () => {
    const steps = fillChain(chain, examples(chain));
    for (const [index, { params }] of steps.entries()) {
      for (const [key, ...path] of referencesIn(params)) {
        const earlier = steps.slice(0, index).find((step) => step.key === key);
        const details = await methodDetails(earlier?.method ?? "");
        expect([key, path]).toEqual([key, details?.readBack?.newId]);
      }
    }
  });

  test("needs scopes and packs that are enough, and names its pages", async () => {
    const { scopes, packs, sources } = await chainFacts(chain);
    expect(scopes.length).toBeGreaterThan(0);
    for (const { method } of chain.steps) {
      expect([method, packs.some((pack) => isInPack(pack, method))]).toEqual([method, true]);
    }
    for (const source of sources) expect(source).toMatch(/^https:\/\/apidocs\.bitrix24\.com\/api-reference\/.+\.html$/);
  });
});
