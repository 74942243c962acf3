import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startChild } from "./child.ts";
import { newSecret, oldSecret } from "./children/actions.ts";
import { openRealStore } from "./open-real-store.ts";
import { draft } from "./open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A store on real files with two profiles. */
async function withTwo() {
  const folder = join(temporaryFolder(), "config");
  const store = openRealStore(folder);
  await store.save(draft({ vault: "plain-file", secret: oldSecret }));
  await store.save(draft({ name: "other", vault: "plain-file", secret: "https://a.ru/rest/1/theOtherSecret0/" }));
  return { folder, store };
}

const secretsIn = (folder: string, file: string): number => {
  try {
    return (JSON.parse(readFileSync(join(folder, file), "utf8")) as { entries: unknown[] }).entries.length;
  } catch {
    return 0;
  }
};

/** Kills a child at each step of the action; returns the secrets that were found afterwards. */
async function killAtEachStep(action: string) {
  const found: string[] = [];
  for (let at = 1; ; at += 1) {
    const { folder, store } = await withTwo();
    const { output, code } = await startChild("crash-at", [folder, action, String(at)]).end;
    if (output === "done") return { found, steps: at - 1 };
    expect(code).toBeNull();
    found.push((await store.secretOf("main")).reveal());
    // What the dead process left behind is known, and goes.
    expect(await store.removeLeftovers()).toEqual([]);
    expect(secretsIn(folder, "secrets-plain.json") + secretsIn(folder, "secrets-machine.json")).toBe(2);
    expect((await store.secretOf("main")).reveal()).toBe(found.at(-1));
    expect((await store.secretOf("other")).reveal()).toContain("theOtherSecret0");
  }
}

test.each(["save", "saveElsewhere", "rotate"])(
  "kill -9 anywhere in %s: the old secret or the new one",
  async (action) => {
    const { found, steps } = await killAtEachStep(action);
    expect(steps).toBeGreaterThanOrEqual(6);
    expect(new Set(found)).toEqual(new Set([oldSecret, newSecret]));
    expect(found).toEqual(found.toSorted((a, b) => Number(a === newSecret) - Number(b === newSecret)));
  },
);

test("kill -9 anywhere in move: the secret is somewhere at every moment", async () => {
  const { found, steps } = await killAtEachStep("move");
  expect(steps).toBeGreaterThanOrEqual(8);
  expect(new Set(found)).toEqual(new Set([oldSecret]));
});

test("kill -9 at any time while profiles are saved, switched and changed", async () => {
  const { folder, store } = await withTwo();
  for (let round = 0; round < 6; round += 1) {
    const child = startChild("change-forever", [folder]);
    await new Promise((resolve) => child.process.stdout?.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, 10 + round * 13));
    child.process.kill("SIGKILL");
    await child.end;
    expect([oldSecret, newSecret]).toContain((await store.secretOf("main")).reveal());
    expect(["main", "other"]).toContain((await store.current())?.name);
    expect(await store.list()).toHaveLength(2);
  }
  await store.removeLeftovers();
  expect(secretsIn(folder, "secrets-plain.json")).toBe(2);
});
