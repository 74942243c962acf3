import { expect, test } from "vitest";
import { startChild } from "./child.ts";
import { openRealStore } from "./open-real-store.ts";
import { draft } from "./open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("two processes saving and renewing at once: nothing is lost, nothing is left over", async () => {
  const folder = temporaryFolder();
  const store = openRealStore(folder);
  await store.save(draft({ name: "shared", kind: "oauth", vault: "plain-file", secret: "=" }));
  const children = ["a", "b"].map((name) => startChild("save-many", [folder, name, "15"]));
  await Promise.all(children.map((child) => new Promise((resolve) => child.process.stdout?.once("data", resolve))));
  for (const child of children) child.process.stdin?.write("go");
  const ends = await Promise.all(children.map((child) => child.end));
  expect(ends.map(({ output }) => output)).toEqual(["ready\ndone", "ready\ndone"]);

  expect(await store.list()).toHaveLength(32);
  for (const name of ["a", "b"]) {
    for (let index = 0; index < 15; index += 1) {
      expect((await store.secretOf(`${name} ${index}`)).reveal()).toBe(`${name}-secret-${index}`);
    }
  }
  expect((await store.secretOf("both")).reveal()).toMatch(/^[ab]-both-14$/);
  const renewed = (await store.secretOf("shared")).reveal();
  expect([renewed.match(/a/g)?.length, renewed.match(/b/g)?.length]).toEqual([15, 15]);
  expect((await store.status()).leftovers).toEqual([]);
});
