import { expect, test } from "vitest";
import { manyCallers } from "./many-callers.ts";

test("200 callers with profiles of their own, in both eras at once: no answer crosses", async () => {
  const { meant, told } = await manyCallers(200);
  expect(told).toEqual(meant);
});
