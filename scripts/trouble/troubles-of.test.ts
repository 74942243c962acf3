import { afterEach, expect, test, vi } from "vitest";
import { createTroubles } from "./troubles.ts";
import { troublesOf } from "./troubles-of.ts";

const { spawnSync } = vi.hoisted(() => ({ spawnSync: vi.fn<() => { status: number }>(() => ({ status: 1 })) }));
vi.mock("node:child_process", () => ({ spawnSync }));

afterEach(() => vi.unstubAllEnvs());

/** Each trouble once, by the commands that stand at the first places. */
const inTurn = () => createTroubles().flatMap((_trouble, at) => troublesOf(at));

test("what a computer cannot do is not forgotten: it tells why not", () => {
  vi.stubEnv("B24KIT_REQUIRE_TROUBLES", undefined);
  vi.stubEnv("B24KIT_TROUBLE", undefined);
  expect(inTurn().map(({ name }) => name)).toEqual(createTroubles().map(({ name }) => name));
  const disk = inTurn().find(({ name }) => name === "a full disk");
  expect(disk?.whyNot).toBe("unshare --user --map-root-user --mount -- true does not work here");
});

test("what is required has no reason to be left out", () => {
  vi.stubEnv("B24KIT_REQUIRE_TROUBLES", "1");
  expect(inTurn().map(({ whyNot }) => whyNot)).toEqual(createTroubles().map(() => undefined));
});

test("soak tries all of them with every command", () => {
  vi.stubEnv("B24KIT_TROUBLE", "all");
  expect(troublesOf(3)).toHaveLength(createTroubles().length);
});
