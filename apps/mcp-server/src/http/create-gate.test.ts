import { expect, test } from "vitest";
import { createGate } from "./create-gate.ts";

test("what is aside takes no place, and is waited for all the same", async () => {
  const gate = createGate(1);
  const leave = gate.enter(1);
  expect(gate.enter(1)).toBeUndefined();
  const { promise: answer, resolve } = Promise.withResolvers<string>();
  const waiting = gate.aside(async () => answer);
  const other = gate.enter(1);
  expect(other).toBeDefined();
  other?.();
  let isEmpty = false;
  const empty = gate.empty().then(() => (isEmpty = true));
  resolve("yes");
  expect(await waiting).toBe("yes");
  expect(isEmpty).toBe(false);
  expect(gate.enter(1)).toBeUndefined();
  leave?.();
  await empty;
  expect(gate.enter(1)).toBeDefined();
});
