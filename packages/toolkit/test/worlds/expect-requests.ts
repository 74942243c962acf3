import { expect } from "vitest";
import type { AskedWorld } from "./ask-world.ts";

/** At most two requests for lists of 50 rows and fewer; for longer ones as many as their rows fill, and five. */
export function expectRequests({ requests }: AskedWorld, lists: readonly (readonly unknown[])[]): void {
  const rows = lists.reduce((sum, { length }) => sum + length, 0);
  const isSmall = lists.every(({ length }) => length <= 50);
  expect(requests.warm).toBeLessThanOrEqual(isSmall ? 2 : Math.ceil(rows / 2500) + 5);
}
